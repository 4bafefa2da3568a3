/** Makes a mapping for a table of one's own: which of its columns tells what of an event. */
import { useState, type FormEvent } from 'react';
import { Refusal, useEventTypes, useImportActions } from '../../reads/index.js';
import { useText } from '../../text/index.js';
import { Pick } from '../../ui/index.js';

/** What tells who, when and where, besides the fields of the event. */
const COMMON = ['occurredOn', 'subject.nik', 'subject.name', 'subject.birthDate', 'residence.kecamatan', 'residence.desa', 'residence.dusun', 'servedAt.unit'] as const;

export function MappingPart() {
  const { t } = useText();
  return (
    <details className="mapping">
      <summary>{t('data.mapping.title')}</summary>
      <p>{t('data.mapping.intro')}</p>
      <MappingForm />
    </details>
  );
}

function MappingForm() {
  const { t, say } = useText();
  const types = useEventTypes().data?.rows ?? [];
  const { keepMapping } = useImportActions();
  const [chosen, setChosen] = useState('');
  const [said, setSaid] = useState<{ readonly fault: boolean; readonly text: string } | null>(null);
  const type = types.find(({ code }) => code === chosen) ?? types[0];
  if (!type) return null;
  const fields = [...COMMON.map((name) => ({ name: name as string, label: t(`data.mapping.fields.${name.replace('.', '_') as 'occurredOn'}`) })), ...type.fields.map(({ name, label }) => ({ name: `data.${name}`, label: say(label) }))];
  const keep = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const told = (name: string) => {
      const value = form.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    const columns = Object.fromEntries(fields.map(({ name }) => [name, told(name)] as const).filter(([, title]) => title !== ''));
    try {
      await keepMapping({ name: told('name'), type: type.code, source: told('source'), columns });
      setSaid({ fault: false, text: t('data.mapping.kept', { name: told('name') }) });
    } catch (error) {
      setSaid({ fault: true, text: error instanceof Refusal ? (error.told ?? error.code) : t('fault.other') });
    }
  };
  return (
    <form onSubmit={(event) => void keep(event)}>
      <p className="format"><span>{t('data.mapping.type')}</span> <Pick label={t('data.mapping.type')} options={types.map(({ code, labels }) => ({ value: code, label: say(labels) }))} value={type.code} onChoose={setChosen} /></p>
      <label>{t('data.mapping.name')} <input name="name" required pattern="[a-z0-9][a-z0-9\-]*" /></label>
      <label>{t('data.mapping.source')} <input name="source" required pattern="[A-Za-z0-9._:\-]+" /></label>
      <table>
        <thead><tr><th scope="col">{t('data.field')}</th><th scope="col">{t('data.columnTitle')}</th></tr></thead>
        <tbody>{fields.map(({ name, label }) => <tr key={name}><th scope="row">{label}</th><td><input name={name} aria-label={`${label}: ${t('data.columnTitle')}`} /></td></tr>)}</tbody>
      </table>
      <p className="actions"><button type="submit" className="button strong">{t('data.mapping.keep')}</button> {said && <span role={said.fault ? 'alert' : 'status'} className={said.fault ? 'fault' : ''}>{said.text}</span>}</p>
    </form>
  );
}
