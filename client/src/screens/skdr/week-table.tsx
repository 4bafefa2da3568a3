/** Weekly bars by line, the week on show last, with the number from which on it is a signal. */
import type { SurveillanceRow, SurveillanceTable } from '@pantau/shared/protocol';
import { Link } from 'react-router';
import { WeekBars } from '../../charts/index.js';
import type { Page } from '../../frame/index.js';
import { nowhereName, shortName } from '../../judge/index.js';
import { DASH, useText } from '../../text/index.js';
import { Symbol } from '../../ui/index.js';
import { highestOf, isPlace, type Series } from './series.js';

interface WeekTableProps {
  readonly page: Page;
  readonly table: SurveillanceTable;
  readonly title: string;
  readonly head: string;
  readonly series: readonly Series[];
  /** One scale for all lines; null = each its own. */
  readonly highest: number | null;
  /** null: lines are places. */
  readonly nameOfRow: ((row: SurveillanceRow) => string) | null;
  readonly chosen: string | null;
  readonly onChoose: ((disease: string) => void) | null;
}

export function WeekTable({ page, table: { week, weeks }, title, head, series, highest, nameOfRow, chosen, onChoose }: WeekTableProps) {
  const { t, format } = useText();
  return (
    <figure className="week-table">
      <figcaption><h2>{title}</h2></figcaption>
      <div className="numbers" role="region" tabIndex={0} aria-label={title}>
        <table>
          <caption className="for-ears">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              <th scope="col" className="weeks"><span className="for-ears">{t('skdr.weeks')}</span><span aria-hidden="true">{weeks.map((each) => <i key={each}>{Number(each.slice(6))}</i>)}</span></th>
              <th scope="col">{t('skdr.now', { week: Number(week.slice(6)) })}</th>
              <th scope="col">{t('skdr.threshold')}</th>
              <th scope="col">{t('skdr.state')}</th>
            </tr>
          </thead>
          <tbody>
            {series.map((each) => {
              const { row, now, threshold } = each;
              return (
                <tr key={`${row.area} ${row.disease}`} data-linked={row.disease === chosen || undefined} data-area={onChoose ? row.disease : undefined} onClick={() => onChoose?.(row.disease)}>
                  <th scope="row">{nameOfRow && onChoose ? <button type="button" className="plain" aria-pressed={row.disease === chosen} onClick={(event) => { event.stopPropagation(); onChoose(row.disease); }}>{nameOfRow(row)}</button> : <PlaceName page={page} row={row} />}</th>
                  <td className="weeks">
                    <WeekBars counts={row.counts} threshold={threshold} highest={highest ?? highestOf([each])} signal={row.signal !== null} text={format.count} />
                    <span className="for-ears">{row.counts.map((count) => (count === null ? t('skdr.silent') : format.count(count))).join(', ')}</span>
                  </td>
                  <td><b>{format.count(now)}</b></td>
                  <td>{threshold === null ? DASH : format.count(Math.ceil(threshold))}</td>
                  <td className="state">{row.signal ? <span className="signal-word"><Symbol name="sinyal" size={14} /> {t('skdr.signal')}</span> : <span className="soft">{t('skdr.none')}</span>}</td>
                </tr>
              );
            })}
            {series.length === 0 && <tr><td colSpan={5}>{t('skdr.noPlace')}</td></tr>}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

function PlaceName({ page: { view, places, hrefOf }, row }: { page: Page; row: SurveillanceRow }) {
  const text = useText();
  const opens = isPlace(row) && view.children !== 'dusun' && (places.unit(row.area) ?? places.area(row.area)) !== undefined;
  if (!opens) return <>{nowhereName(text, row.area) ?? row.name}</>;
  return <Link to={hrefOf(row.area)}>{shortName(row.name)}</Link>;
}
