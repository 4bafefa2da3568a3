/** One file on its way: how far it is, how it was read, what would become or became of each row. */
import { useState } from 'react';
import { isMoving, Refusal, ROW_STATUSES, useImport, useImportActions, type Import } from '../../reads/index.js';
import { useText, type Text } from '../../text/index.js';
import { Verdicts } from './verdicts.js';

export function JobPart({ id }: { id: string }) {
  const { t } = useText();
  const { data: job, error } = useImport(id);
  if (!job) return <p role={error ? 'alert' : 'status'}>{t(error ? 'data.gone' : 'loading')}</p>;
  return (
    <>
      <Progress job={job} />
      <Counts job={job} />
      {job.problem && <p role="alert" className="fault">{[lineOf(t, job.problem.pointer), job.problem.detail].join('')}</p>}
      <Actions job={job} />
      <Columns job={job} />
      <Verdicts id={id} settled={`${job.mode} ${job.state} ${isMoving(job) ? '' : job.rows}`} />
    </>
  );
}

/** Where reading a file ended, if it is told. */
const lineOf = (t: Text['t'], pointer: string): string => (pointer.startsWith('line:') ? t('data.atLine', { line: pointer.slice('line:'.length) }) : '');

function Progress({ job }: { job: Import }) {
  const { t, format } = useText();
  const word = job.state === 'running' || job.state === 'queued' ? t(`data.moving.${job.mode}`) : t(`data.state.${job.state}`);
  return (
    <section aria-labelledby="state" data-state={job.state} data-mode={job.mode}>
      <h2 id="state" aria-live="polite">{word}</h2>
      <p className="facts">{[job.format ?? t('data.unknown'), job.sheet, job.source].filter(Boolean).join(' · ')}</p>
      <progress aria-label={t('data.progress')} max={Math.max(job.total ?? 1, 1)} value={isMoving(job) ? job.rows : Math.max(job.total ?? 1, 1)} />
      <p>{t('data.rowsOf', { n: format.count(job.rows), all: job.total === null ? '…' : format.count(job.total) })}</p>
    </section>
  );
}

function Counts({ job }: { job: Import }) {
  const { t, format } = useText();
  return (
    <dl className="counts">
      {ROW_STATUSES.map((status) => (
        <div key={status} data-status={status} data-none={job[status] === 0}>
          <dt>{t(`data.row.${status}`)}</dt>
          <dd>{format.count(job[status])}</dd>
        </div>
      ))}
    </dl>
  );
}

const hasGood = ({ accepted, changed, quarantined }: Import): boolean => accepted + changed + quarantined > 0;

function Actions({ job }: { job: Import }) {
  const { t } = useText();
  const { commit, cancel } = useImportActions();
  const [fault, setFault] = useState<string | null>(null);
  const doing = (work: Promise<void>) => {
    setFault(null);
    work.catch((error: unknown) => setFault(error instanceof Refusal ? (error.told ?? error.code) : t('fault.other')));
  };
  const isOpen = isMoving(job) || job.state === 'previewed';
  return (
    <p className="actions">
      {job.state === 'previewed' && hasGood(job) && <button type="button" className="button strong" onClick={() => doing(commit(job.id))}>{t('data.commit')}</button>}
      {job.state === 'previewed' && !hasGood(job) && <span>{t('data.nothingGood')}</span>}
      {isOpen && <button type="button" className="text-button" onClick={() => doing(cancel(job.id))}>{t('data.cancel')}</button>}
      {fault !== null && <span role="alert" className="fault">{fault}</span>}
    </p>
  );
}

/** Which column is read as what; those that are not read are told too. */
function Columns({ job: { columns } }: { job: Import }) {
  const { t } = useText();
  if (columns.length === 0) return null;
  return (
    <details className="columns">
      <summary>{t('data.columns', { read: columns.filter(({ field }) => field !== null).length, all: columns.length })}</summary>
      <table>
        <thead><tr><th scope="col">{t('data.column')}</th><th scope="col">{t('data.columnTitle')}</th><th scope="col">{t('data.field')}</th></tr></thead>
        <tbody>{columns.map(({ column, title, field }) => <tr key={column}><td>{column}</td><td>{title}</td><td>{field ?? t('data.notRead')}</td></tr>)}</tbody>
      </table>
    </details>
  );
}
