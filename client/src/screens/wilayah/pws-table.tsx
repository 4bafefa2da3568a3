/** The PWS table in the order of the official form, total last. */
import type { IndicatorRow, PwsRow, PwsTable } from '@pantau/shared/protocol';
import { shiftMonth } from '@pantau/shared/period';
import { createColumnHelper, tableFeatures, useTable } from '@tanstack/react-table';
import { useMemo, type ReactNode } from 'react';
import { Link } from 'react-router';
import { columnDigits, hasLine, isSmall, missing, nounOf, placesIn, shortName, unitOf } from '../../judge/index.js';
import { useText, type Text } from '../../text/index.js';
import { markOf, StatusWord, Symbol, trendSymbol } from '../../ui/index.js';
import { KamusLink, type AreaView } from '../../frame/index.js';
import { notesOf } from './words.js';

interface PwsTableViewProps {
  readonly view: AreaView;
  readonly indicator: IndicatorRow;
  readonly table: PwsTable;
  /** Villages that reported, by row, where rows are groups of villages. */
  readonly reportedOf: ((area: string | null) => { readonly done: number; readonly all: number }) | null;
  readonly linked: string | null;
  readonly changed: { readonly areas: readonly string[]; readonly clock: number };
  readonly hrefOf: (area: string) => string | null;
  readonly onLink: (area: string | null) => void;
  readonly onOpen: (area: string) => void;
}

const features = tableFeatures({});
const helper = createColumnHelper<typeof features, PwsRow>();
const MOST_PULSES = 4;

/** What every cell of the table knows besides its row. */
type Context = Pick<PwsTableViewProps, 'view' | 'indicator' | 'table' | 'reportedOf' | 'hrefOf'> & { readonly text: Text };

export function PwsTableView(props: PwsTableViewProps) {
  const { view, indicator, table, reportedOf, hrefOf, linked, changed, onLink, onOpen } = props;
  const text = useText();
  const { t, say } = text;
  const columns = useMemo(() => columnsOf({ view, indicator, table, reportedOf, hrefOf, text }), [view, indicator, table, reportedOf, hrefOf, text]);
  const data = useMemo(() => [...table.rows, table.total], [table]);
  const grid = useTable({ features, columns, data, getRowId: (row, index) => (index === table.rows.length ? 'total' : row.area) });
  const rows = grid.getRowModel().rows;
  const pulsing = new Set(changed.areas.slice(0, MOST_PULSES));
  return (
    <div className="pws-table" role="region" tabIndex={0} aria-label={t('table.title', { indicator: say(indicator.names) })}>
      <table>
        <caption className="for-ears">{t('table.title', { indicator: say(indicator.names) })}</caption>
        <thead>
          {grid.getHeaderGroups().map((group) => (
            <tr key={group.id}>{group.headers.map((header) => <th key={header.id} scope="col" data-column={header.column.id}><grid.FlexRender header={header} /></th>)}</tr>
          ))}
        </thead>
        <tbody>
          {rows.slice(0, -1).map((row) => {
            const { area } = row.original;
            return (
              <tr key={row.id} data-area={area} data-linked={area === linked || undefined} onPointerEnter={() => onLink(area)} onPointerLeave={() => onLink(null)} onClick={() => onOpen(area)}>
                {row.getAllCells().map((cell, index) => (
                  <Cell key={cell.id} column={cell.column.id} heads={index === 0}>
                    {index === 0 && pulsing.has(area) && <span key={changed.clock} className="row-pulse" />}
                    <grid.FlexRender cell={cell} />
                  </Cell>
                ))}
              </tr>
            );
          })}
          {rows.length === 1 && <tr className="empty"><td colSpan={columns.length}>{t(indicator.finest ? 'table.withheld' : 'table.empty')}</td></tr>}
        </tbody>
        <tfoot>
          {rows.slice(-1).map((row) => (
            <tr key={row.id} data-area="total">{row.getAllCells().map((cell, index) => <Cell key={cell.id} column={cell.column.id} heads={index === 0}><grid.FlexRender cell={cell} /></Cell>)}</tr>
          ))}
        </tfoot>
      </table>
    </div>
  );
}

const Cell = ({ column, heads, children }: { column: string; heads: boolean; children: ReactNode }) =>
  heads ? <th scope="row" data-column={column}>{children}</th> : <td data-column={column}>{children}</td>;

/** Only the columns that mean something for this indicator. */
function columnsOf(context: Context) {
  const { indicator, table, reportedOf, text } = context;
  const cumulates = indicator.timeRule === 'cumulative' || indicator.timeRule === 'rate';
  const line = hasLine(indicator, table);
  return helper.columns([
    ...firstColumns(context),
    ...numberColumns(context),
    helper.display({ id: 'trend', header: text.t('table.trend'), cell: ({ row: { original } }) => <Trend text={text} row={original} /> }),
    ...(line ? [helper.display({ id: 'missing', header: text.t('table.missing', { noun: text.t(`noun.${nounOf(indicator)}`) }).trim(), cell: ({ row: { original } }) => text.format.count(missing(original, indicator)) })] : []),
    ...(line && cumulates ? [helper.display({ id: 'needed', header: text.t('table.needed'), cell: ({ row: { original } }) => text.format.count(original.neededPerMonth === null ? null : Math.ceil(original.neededPerMonth)) })] : []),
    ...(reportedOf ? [helper.display({ id: 'reported', header: text.t('table.reported'), cell: ({ row: { original } }) => <Reported text={text} of={reportedOf(original === table.total ? null : original.area)} /> })] : []),
  ]);
}

function firstColumns({ view, indicator, table, hrefOf, text }: Context) {
  const { t } = text;
  return [
    helper.display({ id: 'name', header: () => <NameHead text={text} words={t(`children.${view.children}`, { count: placesIn(table) })} indicator={indicator} rows={table.rows} />, cell: ({ row: { original } }) => <Name row={original} href={original === table.total ? null : hrefOf(original.area)} text={text} /> }),
    helper.display({
      id: 'status',
      header: t('table.status'),
      cell: ({ row: { original } }) => {
        const mark = markOf(original, indicator.direction);
        return <StatusWord mark={mark}>{t(`status.${mark.word}`)}</StatusWord>;
      },
    }),
  ];
}

function numberColumns({ indicator, table, text }: Context) {
  const { t, format } = text;
  const digits = columnDigits(table.rows, indicator.unit);
  const number = (id: string, header: string, of: (row: PwsRow) => string) => helper.display({ id, header, cell: ({ row: { original } }) => of(original) });
  const isCount = unitOf(indicator) === 'count';
  return [
    ...(isCount ? [] : [number('sasaran', t('table.sasaran', { basis: t(`basis.${table.basis}`) }), (row) => format.count(row.sasaran))]),
    number('cumulative', t('table.cumulative'), (row) => format.count(row.cumulative.count)),
    ...(isCount ? [] : [number('percent', t(`unit.${unitOf(indicator)}`), (row) => format.decimal(row.cumulative.percent, digits))]),
    number('thisMonth', format.monthShort(table.period), (row) => format.count(row.thisMonth.count)),
    number('lastMonth', format.monthShort(shiftMonth(table.period, -1)), (row) => format.count(row.lastMonth.count)),
  ];
}

/** The word for the sign in the rows stands once, here. */
const NameHead = ({ text, words, indicator, rows }: { text: Text; words: string; indicator: IndicatorRow; rows: readonly PwsRow[] }) => (
  <>
    {words} <KamusLink code={indicator.code} name={text.say(indicator.names)} />
    {rows.some(isSmall) && <small><Symbol name="kecil" size={13} /> {text.t('note.kecil')}</small>}
  </>
);

const Name = ({ row, href, text }: { row: PwsRow; href: string | null; text: Text }) => (
  <>
    {href === null ? shortName(row.name) : <Link to={href} onClick={(event) => event.stopPropagation()}>{shortName(row.name)}</Link>}
    {isSmall(row) && <small><Symbol name="kecil" size={13} /><span className="for-ears">{text.t('note.kecil')}</span></small>}
    {notesOf(text, row).map((note) => <small key={note}><Symbol name="cek" size={13} /> {note}</small>)}
  </>
);

const Trend = ({ text, row }: { text: Text; row: PwsRow }) => (
  <>
    <Symbol name={trendSymbol[row.trend]} size={12} />
    <span className="for-ears">{text.t(`trend.${row.trend}`)}</span>
  </>
);

const Reported = ({ text, of }: { text: Text; of: { readonly done: number; readonly all: number } }) => <>{text.format.count(of.done)}/{text.format.count(of.all)}</>;
