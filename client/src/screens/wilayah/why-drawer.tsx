/** Mengapa: what is counted, what moved it, who holds it back, and the proof that a recount gives the same. */
import { firstDay, lastDay, shiftMonth, startOfDay, type Zone } from '@pantau/shared/period';
import type { ChangeRow, Explanation, IndicatorRow, PwsRow, PwsTable } from '@pantau/shared/protocol';
import { useEffect, useRef, type ReactNode } from 'react';
import { isSmall, personsText, shortName, valueText } from '../../judge/index.js';
import { contributionsOf, useChanges, useExplain, type NumberWish } from '../../reads/index.js';
import { KamusLink } from '../../frame/index.js';
import { useText } from '../../text/index.js';
import { markOf, StatusWord, Symbol } from '../../ui/index.js';
import { Parts } from './reading-panel.js';
import { Records } from './records.js';
import { movementsOf } from './movements.js';

interface WhyDrawerProps {
  readonly wish: NumberWish;
  readonly indicator: IndicatorRow;
  readonly table: PwsTable;
  readonly row: PwsRow;
  readonly parts: readonly PwsRow[] | null;
  readonly zone: Zone;
  readonly onClose: () => void;
}

export function WhyDrawer({ wish, indicator, table, row, parts, zone, onClose }: WhyDrawerProps) {
  const text = useText();
  const { t, say } = text;
  const since = startOfDay(firstDay(table.period), zone);
  const explain = useExplain(wish, table.clock);
  const changes = useChanges({ ...wish, since: new Date(since).toISOString() }, table.clock);
  const heading = useFocusOnOpen();
  useEscape(onClose);
  const pages = explain.data?.pages ?? [];
  const last = pages.at(-1);
  const title = t('why.title', { name: shortName(row.name), value: isSmall(row) ? personsText(text, row) : valueText(text, indicator, row.cumulative.percent) });
  return (
    <div className="why" role="dialog" aria-label={title}>
      <div className="head">
        <h2 ref={heading} tabIndex={-1}>{title}</h2>
        <button type="button" className="text-button" aria-label={t('close')} onClick={onClose}><Symbol name="tutup" size={16} /></button>
      </div>
      <Number row={row} indicator={indicator} />
      <p>{say(row.reason)}</p>
      <Part title={t('why.counted')}>
        <p>{t('why.definition', { numerator: say(indicator.numerator), distinctness: say(indicator.distinctness), denominator: say(indicator.denominator) })}{last?.denominator.source ? t('why.denominatorOf', { source: last.denominator.source }) : '.'}</p>
        <p className="soft">{t('why.source', { source: indicator.source, version: indicator.version })}</p>
        <p><KamusLink code={indicator.code} name={say(indicator.names)} /></p>
      </Part>
      <Movements rows={changes.data} table={table} indicator={indicator} />
      {parts && parts.length > 0 && <Part title={t('reading.holding')}><Parts indicator={indicator} table={table} parts={parts} pointed={null} /></Part>}
      <Part title={t('why.proof')}>
        {last ? <Proof explanation={last} table={table} zone={zone} /> : <p className="soft">{explain.isError ? t('fault.other') : t('loading')}</p>}
        {last?.contributions && <Records rows={contributionsOf(pages)} onMore={explain.hasNextPage ? () => void explain.fetchNextPage() : null} />}
      </Part>
    </div>
  );
}

/** Persons of persons, then the status with both of its components in words. */
function Number({ row, indicator }: { row: PwsRow; indicator: IndicatorRow }) {
  const text = useText();
  const { t } = text;
  const mark = markOf(row, indicator.direction);
  const judged = row.status !== null && row.status !== 'belum_lapor';
  const components = judged ? `: ${t(row.line === 'above' ? 'status.di_atas' : 'status.di_bawah')}, ${t(`trend.${row.trend}`)}` : '';
  return (
    <p className="number">
      <b>{personsText(text, row)}</b>
      <StatusWord mark={mark}>{t(`status.${mark.word}`)}{components}</StatusWord>
    </p>
  );
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <h3>{title}</h3>
    {children}
  </section>
);

/** The words of the drawer are read next; whoever opened it gets the focus back. */
function useFocusOnOpen() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return heading;
}

function useEscape(onClose: () => void) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onClose]);
}

function Movements({ rows, table, indicator }: { rows: readonly ChangeRow[] | undefined; table: PwsTable; indicator: IndicatorRow }) {
  const { t, format } = useText();
  const day = format.day(lastDay(shiftMonth(table.period, -1)));
  if (!rows) return null;
  const movements = movementsOf(rows, table.period, indicator.timeRule);
  if (movements.length === 0) return <Part title={t('why.moved', { day })}><p className="soft">{t('why.nothingMoved', { day })}</p></Part>;
  return (
    <Part title={t('why.moved', { day })}>
      <ul className="movements">
        {movements.map(({ cause, month, effect }) => (
          <li key={`${cause} ${month}`}>
            <span>{t('why.forMonth', { cause: t(`cause.${cause}`), month: format.month(month) })}</span>
            <b>{format.signed(effect)}</b>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Proof({ explanation: { recount, hidden }, table, zone }: { explanation: Explanation; table: PwsTable; zone: Zone }) {
  const { t, format } = useText();
  if (recount.numerator === null) return <p>{t('table.withheld')}</p>;
  const words = { month: format.month(table.period), n: format.count(recount.numerator), all: format.count(recount.denominator) };
  const sentence = recount.denominator === null ? t('why.equalSum', words) : t('why.equal', words);
  return (
    <p>
      <Symbol name={recount.equal ? 'selesai' : 'cek'} size={14} /> <b>{recount.equal ? sentence : t('why.differs', words)}</b>{' '}
      {hidden === 'privacy' && `${t('why.hidden')} `}
      {t('why.log', { clock: format.count(table.clock), at: format.dayTime(Date.parse(table.asOf), zone) })}
    </p>
  );
}
