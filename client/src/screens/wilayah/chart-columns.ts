/** The columns of the PWS chart, worded and marked, from the rows of the table. */
import type { IndicatorRow, PwsRow, PwsTable } from '@pantau/shared/protocol';
import { isExtraKey } from '@pantau/shared/situation';
import type { Column } from '../../charts/index.js';
import { columnDigits, shortName, totalName, valueText } from '../../judge/index.js';
import { DASH, type Text } from '../../text/index.js';
import { markOf } from '../../ui/index.js';

const MOST_PULSES = 4;

interface Asked {
  readonly table: PwsTable;
  readonly indicator: IndicatorRow;
  readonly filter: string | null;
  readonly changed: { readonly areas: readonly string[]; readonly clock: number };
}

export function columnsOf({ format }: Text, { table, indicator, filter, changed }: Asked): { readonly columns: Column[]; readonly total: Column } {
  const digits = columnDigits(table.rows, indicator.unit);
  const pulsing = new Set(changed.areas.slice(0, MOST_PULSES));
  const column = (row: PwsRow, name: string): Column => {
    const mark = markOf(row, indicator.direction);
    const silent = row.status === 'belum_lapor';
    return {
      key: row.area,
      name,
      value: row.cumulative.percent,
      ownLine: row.targetToDatePercent === table.targetToDatePercent || isExtraKey(row.area) ? null : row.targetToDatePercent,
      mark,
      trend: row.trend,
      cumulative: format.decimal(row.cumulative.percent, digits),
      thisMonth: silent ? DASH : format.decimal(row.thisMonth.percent, digits),
      lastMonth: format.decimal(row.lastMonth.percent, digits),
      small: row.flags.includes('angka_kecil'),
      faded: filter !== null && filter !== mark.word,
      pulse: pulsing.has(row.area) ? changed.clock : undefined,
    };
  };
  return { columns: table.rows.map((row) => column(row, shortName(row.name))), total: { ...column(table.total, totalName(table.total.name)), faded: false } };
}

/** What a screen reader hears when a column is pointed at. */
export function columnSentence(text: Text, indicator: IndicatorRow, row: PwsRow): string {
  const { t, format } = text;
  return t('chart.column', {
    name: shortName(row.name),
    status: t(`status.${markOf(row, indicator.direction).word}`),
    value: valueText(text, indicator, row.cumulative.percent),
    n: format.count(row.cumulative.count),
    all: format.count(row.sasaran),
    now: format.count(row.thisMonth.count),
    before: format.count(row.lastMonth.count),
  });
}
