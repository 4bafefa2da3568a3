/** From an empty folder to a living wall, step by step; every step says what remains and follows by itself what comes in. */
import type { Setup, SetupRow, WorldInfo } from '@pantau/shared/protocol';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { Refusal, useFreshWorld, useSetup, useSignIn } from '../../reads/index.js';
import { chooseLanguage, useText, type Text } from '../../text/index.js';
import { Bar, Symbol, Tag, type SymbolName } from '../../ui/index.js';
import { doneOf, progressOf, WAYS, type Progress } from './steps.js';

export function Mulai() {
  const { t } = useText();
  const { data: setup, error } = useSetup();
  const { data: world } = useFreshWorld(setup);
  useEffect(() => {
    document.title = `${t('mulai.title')} · ${t('product')}`;
  }, [t]);
  return (
    <div className="mulai">
      <Head simulated={world?.kind === 'demo'} />
      <main>
        <h1>{t('mulai.title')}</h1>
        {setup ? <Steps setup={setup} world={world} /> : <p role={error ? 'alert' : 'status'}>{t(messageOf(error))}</p>}
      </main>
    </div>
  );
}

const messageOf = (error: Error | null) => (error === null ? 'loading' : error instanceof Refusal && error.code === 'E_SCOPE' ? 'mulai.notYours' : 'fault.other');

function Head({ simulated }: { simulated: boolean }) {
  const { t, language } = useText();
  const { signOut } = useSignIn();
  const other = language === 'id' ? 'en' : 'id';
  return (
    <Bar product={t('product')} right={<>
      {simulated && <Tag>{t('simulated')}</Tag>}
      <button type="button" className="text-button" lang={other} onClick={() => chooseLanguage(other)}>{t('otherLanguage')}</button>
      <button type="button" className="text-button" onClick={() => void signOut()}>{t('signOut')}</button>
    </>} />
  );
}

function Steps({ setup: { rows, year }, world }: { setup: Setup; world: WorldInfo | undefined }) {
  const { t, format } = useText();
  const root = world?.roots[0];
  return (
    <>
      <p className="lead">{t('mulai.intro')}</p>
      <p className="progress" role="status">{t('mulai.progress', { done: format.count(doneOf(rows)), all: format.count(rows.length) })}</p>
      <ol>{rows.map((row) => <Step key={row.step} row={row} year={year} />)}</ol>
      <p className="ways">
        {root !== undefined && <Link to={`/wilayah/${encodeURI(root)}`}>{t('mulai.toArea')}</Link>}
        {root !== undefined && <Link to={`/papan/${encodeURI(root)}`}>{t('papan.open')}</Link>}
        <Link to="/data">{t('data.title')}</Link>
        <a href="/api/docs">{t('mulai.docs')}</a>
      </p>
    </>
  );
}

const SIGN: Readonly<Record<Progress, SymbolName>> = { open: 'belumLapor', partly: 'buka', done: 'selesai' };

function Step({ row, year }: { row: SetupRow; year: number }) {
  const text = useText();
  const { t } = text;
  const progress = progressOf(row);
  const [way, content] = WAYS[row.step];
  return (
    <li data-step={row.step} data-progress={progress}>
      <div className="what">
        <h2>{t(`mulai.name.${row.step}`)}</h2>
        <p>{t(`mulai.how.${row.step}`, { year })}</p>
        <p className="way"><code>{way}</code> <code>{content}</code></p>
      </div>
      <div className="state">
        <p className="word"><Symbol name={SIGN[progress]} size={16} /> {t(`mulai.state.${progress}`)}</p>
        {remains(text, row, year).map((line) => <p key={line}>{line}</p>)}
      </div>
    </li>
  );
}

/** What is there, and what it still lacks. */
function remains({ t, format, say }: Text, { step, count, missing, groups = [] }: SetupRow, year: number): readonly string[] {
  const there = count === 0 ? t(`mulai.none.${step}`, { year }) : t(`mulai.there.${step}`, { n: format.count(count), year });
  const lacking = LACKING.find((each) => each === step);
  const lacks = missing > 0 && lacking ? [t(`mulai.lacks.${lacking}`, { n: format.count(missing), year })] : [];
  const names = groups.length > 0 ? [t('mulai.groups', { names: groups.map(say).join(', ') })] : [];
  return [there, ...lacks, ...names];
}

const LACKING = ['units', 'sasaran', 'targets'] as const;
