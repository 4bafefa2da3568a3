/** Puts rows that have just come over the socket into a PWS table, until the table itself has been read anew. */
import type { PwsRow, PwsShare, PwsTable, SituationRow } from '@pantau/shared/protocol';
import { byCoverage } from '@pantau/shared/pws';
import type { Watched } from '../../live/index.js';

const share = ({ numerator, percent }: { numerator: number; percent: number | null }): PwsShare => ({ count: numerator, percent });

const trendOf = (now: number, before: number): PwsRow['trend'] => (now > before ? 'up' : now < before ? 'down' : 'flat');

function patchRow(row: PwsRow, news: SituationRow): PwsRow {
  return {
    ...row,
    sasaran: news.cumulative.denominator,
    cumulative: share(news.cumulative),
    thisMonth: share(news),
    line: news.line,
    status: news.status,
    trend: row.trend === 'na' ? 'na' : trendOf(news.numerator, row.lastMonth.count),
    flags: news.flags,
  };
}

/** The total moves by what its rows have moved. */
function patchTotal(total: PwsRow, before: readonly PwsRow[], after: readonly PwsRow[]): PwsRow {
  const moved = (count: (row: PwsRow) => number) => after.reduce((sum, row) => sum + count(row), 0) - before.reduce((sum, row) => sum + count(row), 0);
  const add = (old: PwsShare, by: number): PwsShare => {
    const count = old.count + by;
    return { count, percent: old.percent === null || old.count === 0 ? old.percent : (old.percent / old.count) * count };
  };
  return { ...total, cumulative: add(total.cumulative, moved((row) => row.cumulative.count)), thisMonth: add(total.thisMonth, moved((row) => row.thisMonth.count)) };
}

/** The table itself where the watch knows nothing newer. */
export function patchTable(table: PwsTable, watched: Watched | undefined): PwsTable {
  if (!watched || watched.epoch !== table.epoch || watched.clock <= table.clock) return table;
  const situation = watched.situations.find(({ period }) => period === table.period);
  const newsOf = new Map(situation?.rows.filter(({ indicator }) => indicator === table.indicator).map((row) => [row.area, row]));
  const rows = table.rows.map((row) => {
    const news = newsOf.get(row.area);
    return news ? patchRow(row, news) : row;
  });
  return { ...table, rows: [...rows].sort(byCoverage), total: patchTotal(table.total, table.rows, rows) };
}
