/** Hands a file in: dropped or chosen, with what is to be known beside it. It is looked at first and not taken in. */
import { useState, type DragEvent } from 'react';
import { Refusal, useFormats, useImportActions, useMappings, type ImportChoices } from '../../reads/index.js';
import { useText } from '../../text/index.js';
import { Pick } from '../../ui/index.js';

const AUTO = '';
/** The files that can be read at all; the server looks closer. */
const KINDS = '.xlsx,.csv,.txt,.geojson,.json';

export function SendPart({ onSent }: { onSent: (id: string) => void }) {
  const { t } = useText();
  const { send } = useImportActions();
  const [choice, setChoice] = useState(AUTO);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const take = async (file: File | undefined) => {
    if (!file || busy) return;
    setBusy(true);
    setFault(null);
    try {
      onSent(await send(file, choicesOf(choice)));
    } catch (error) {
      setFault(error instanceof Refusal ? (error.told ?? error.code) : t('fault.other'));
      setBusy(false);
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };
  return (
    <section aria-labelledby="send">
      <h2 id="send">{t('data.send')}</h2>
      <FormatPick value={choice} onChoose={setChoice} />
      <label className="drop" data-over={over} onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={drop}>
        <b>{busy ? t('data.sending') : t('data.drop')}</b>
        <span>{t('data.kinds')}</span>
        <input type="file" accept={KINDS} disabled={busy} onChange={(event) => void take(event.target.files?.[0])} />
      </label>
      {fault !== null && <p role="alert" className="fault">{fault}</p>}
    </section>
  );
}

const MAPPING = 'mapping:';
const choicesOf = (choice: string): ImportChoices => {
  if (choice === AUTO) return {};
  return choice.startsWith(MAPPING) ? { mapping: choice.slice(MAPPING.length) } : { format: choice };
};

function FormatPick({ value, onChoose }: { value: string; onChoose: (value: string) => void }) {
  const { t, say } = useText();
  const formats = useFormats().data?.rows ?? [];
  const mappings = useMappings().data?.rows ?? [];
  const options = [
    { value: AUTO, label: t('data.auto') },
    ...formats.map(({ code, names }) => ({ value: code, label: say(names), group: t('data.formats') })),
    ...mappings.map(({ name }) => ({ value: `${MAPPING}${name}`, label: name, group: t('data.mappings') })),
  ];
  return <p className="format"><span>{t('data.format')}</span> <Pick label={t('data.format')} options={options} value={value} onChoose={onChoose} /></p>;
}
