/** Coverage of every antigen and both drop-outs by part of the area, the whole last. */
import { isExtraKey } from '@pantau/shared/situation';
import type { PwsRow } from '@pantau/shared/protocol';
import { Link } from 'react-router';
import type { Page } from '../../frame/index.js';
import { nowhereName, shortName, totalName } from '../../judge/index.js';
import { useText } from '../../text/index.js';
import { markOf, Symbol } from '../../ui/index.js';
import { ANTIGENS, COMPLETE, DROP_OUTS, type Shown } from './antigens.js';
import type { Rows, Tables } from './tables.js';

const COLUMNS: readonly Shown[] = [...ANTIGENS, COMPLETE, ...DROP_OUTS];

export function CoverageTable({ page, tables, rows }: { page: Page; tables: Tables; rows: Rows }) {
  const text = useText();
  const { t } = text;
  const { view, places, hrefOf } = page;
  const by = (code: Shown) => new Map(tables.get(code)?.rows.map((row) => [row.area, row]));
  const cells = new Map(COLUMNS.map((code) => [code, by(code)]));
  const areas = tables.get(COMPLETE)?.rows ?? [];
  const opens = (area: string) => view.children !== 'dusun' && (places.unit(area) ?? places.area(area)) !== undefined;
  const title = t('imunisasi.table', { name: view.name });
  return (
    <div className="numbers" role="region" tabIndex={0} aria-label={title}>
      <table>
        <caption className="for-ears">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t(`level.${view.children}`)}</th>
            <th scope="col">{t('imunisasi.expected')}</th>
            {COLUMNS.map((code) => <th key={code} scope="col">{t(`imunisasi.name.${code}`)} %</th>)}
          </tr>
        </thead>
        <tbody>
          {areas.map(({ area, name, sasaran }) => (
            <tr key={area}>
              <th scope="row">{isExtraKey(area) ? nowhereName(text, area) : opens(area) ? <Link to={hrefOf(area)}>{shortName(name)}</Link> : name}</th>
              <td>{text.format.count(sasaran)}</td>
              {COLUMNS.map((code) => <Cell key={code} row={cells.get(code)?.get(area)} direction={rows.get(code)?.direction ?? 'up'} />)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{totalName(view.name)}</th>
            <td>{text.format.count(tables.get(COMPLETE)?.total.sasaran ?? null)}</td>
            {COLUMNS.map((code) => <Cell key={code} row={tables.get(code)?.total} direction={rows.get(code)?.direction ?? 'up'} />)}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** The sign of the status before the number, its word for ears. */
function Cell({ row, direction }: { row: PwsRow | undefined; direction: 'up' | 'down' }) {
  const { t, format } = useText();
  if (!row) return <td>–</td>;
  const mark = markOf(row, direction);
  const judged = row.cumulative.percent !== null && mark.tone !== 'none';
  return (
    <td>
      {judged && <span className="status-word" data-tone={mark.tone}><Symbol name={mark.symbol} size={11} /><span className="for-ears">{t(`status.${mark.word}`)} </span></span>}{' '}
      {format.decimal(row.cumulative.percent, 1).replace('-', '−')}
    </td>
  );
}
