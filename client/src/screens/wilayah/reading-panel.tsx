/** The fixed place under the map where the linked area is read: its status, its persons, and what in it holds it back. */
import { shiftMonth } from '@pantau/shared/period';
import type { IndicatorRow, PwsRow, PwsTable } from '@pantau/shared/protocol';
import { Link } from 'react-router';
import { isSmall, personsText, shortName, valueText } from '../../judge/index.js';
import { KamusLink } from '../../frame/index.js';
import { useText } from '../../text/index.js';
import { markOf, StatusWord, Symbol } from '../../ui/index.js';
import { gapText, notesOf } from './words.js';

interface ReadingPanelProps {
  readonly indicator: IndicatorRow;
  readonly table: PwsTable;
  readonly row: PwsRow | undefined;
  /** The worst of its parts, in order of action, where the columns have parts on the map. */
  readonly parts: readonly PwsRow[] | null;
  /** The part that the pointer is on. */
  readonly pointed: string | null;
  readonly hrefOpen: string | null;
  readonly onWhy: () => void;
}

export function ReadingPanel({ indicator, table, row, parts, pointed, hrefOpen, onWhy }: ReadingPanelProps) {
  const text = useText();
  const { t, say } = text;
  if (!row) return <section className="reading" aria-label={t('reading.title')}><p className="hint">{t('reading.hint')}</p></section>;
  const mark = markOf(row, indicator.direction);
  const name = shortName(row.name);
  return (
    <section className="reading" aria-label={t('reading.title')}>
      <header>
        <h2>{name}</h2>
        <StatusWord mark={mark}>{t(`status.${mark.word}`)}, {isSmall(row) ? personsText(text, row) : valueText(text, indicator, row.cumulative.percent)}</StatusWord>
        <KamusLink code={indicator.code} name={say(indicator.names)} />
        <button type="button" className="text-button" aria-label={t('reading.whyOf', { name })} onClick={onWhy}>{t('reading.why')}</button>
      </header>
      {parts ? <Parts indicator={indicator} table={table} parts={parts} pointed={pointed} /> : <Facts row={row} hrefOpen={hrefOpen} />}
    </section>
  );
}

/** Used under the map and in the drawer. */
export function Parts({ indicator, table, parts, pointed }: Pick<ReadingPanelProps, 'indicator' | 'table' | 'pointed'> & { parts: readonly PwsRow[] }) {
  const text = useText();
  const { t } = text;
  if (parts.length === 0) return <p className="hint">{t(indicator.finest ? 'table.withheld' : 'reading.allOnLine')}</p>;
  return (
    <ul>
      {parts.map((row) => {
        const mark = markOf(row, indicator.direction);
        return (
          <li key={row.area} data-pointed={row.area === pointed || undefined}>
            <span className="status-word" data-tone={mark.tone}><Symbol name={mark.symbol} size={12} /><span className="for-ears">{t(`status.${mark.word}`)}</span></span>
            <span className="name">{row.name}</span>
            <span className="number">{personsText(text, row)}</span>
            <span className="soft">{monthsText(text, table.period, row)}</span>
            <b>{gapText(text, indicator, row)}</b>
          </li>
        );
      })}
    </ul>
  );
}

const monthsText = ({ t, format }: ReturnType<typeof useText>, period: string, row: PwsRow): string =>
  t('reading.months', { thisMonth: format.monthShort(period), n: format.count(row.thisMonth.count), lastMonth: format.monthShort(shiftMonth(period, -1)), before: format.count(row.lastMonth.count) });

function Facts({ row, hrefOpen }: Pick<ReadingPanelProps, 'hrefOpen'> & { row: PwsRow }) {
  const text = useText();
  const { t, say } = text;
  const notes = notesOf(text, row);
  return (
    <div className="facts">
      <p>{say(row.reason)}</p>
      {notes.length > 0 && <p className="notes"><Symbol name="cek" size={13} /> {notes.join(', ')}</p>}
      {hrefOpen !== null && <p><Link to={hrefOpen}>{t('reading.openOf', { name: shortName(row.name) })}</Link></p>}
    </div>
  );
}
