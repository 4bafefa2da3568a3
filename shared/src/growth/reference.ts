/** A reference table, unfolded when it is first asked: L, M and S of one sex at an age or length. */
import type { Sex } from './child.js';
import type { Lms } from './lms.js';
import type { FoldedColumns, PublishedTable } from './published-table.js';

type Columns = readonly [l: Float64Array, m: Float64Array, s: Float64Array];
/** What floating point may add to a figure of one decimal. */
const SLACK = 1e-6;

export class Reference {
  private readonly columns: Partial<Record<Sex, Columns>> = {};

  constructor(private readonly table: PublishedTable) {}

  /** Between two rows a straight line; null outside the table. */
  at(sex: Sex, x: number): Lms | null {
    const [l, m, s] = (this.columns[sex] ??= unfolded(this.table, sex));
    const place = (x - this.table.first) / this.table.step;
    const row = Math.floor(place + SLACK);
    const part = Math.max(0, place - row);
    const isExact = part < SLACK;
    if (row < 0 || row + (isExact ? 0 : 1) >= m.length) return null;
    return isExact ? { l: on(l, row), m: on(m, row), s: on(s, row) } : { l: between(l, row, part), m: between(m, row, part), s: between(s, row, part) };
  }
}

const on = (column: Float64Array, row: number): number => column[row] ?? NaN;
const between = (column: Float64Array, row: number, part: number): number => on(column, row) + part * (on(column, row + 1) - on(column, row));

function unfolded(table: PublishedTable, sex: Sex): Columns {
  const { l, m, s }: FoldedColumns = table[sex];
  const [ofL, ofM, ofS] = table.decimals;
  return [columnOf(l, ofL), columnOf(m, ofM), columnOf(s, ofS)];
}

function columnOf(folded: string, decimals: number): Float64Array {
  const bends = folded.match(/[+-]\d+/g) ?? [];
  const column = new Float64Array(bends.length);
  const scale = 10 ** decimals;
  let [value, slope] = [0, 0];
  bends.forEach((bend, row) => {
    slope += Number(bend);
    value += slope;
    column[row] = value / scale;
  });
  return column;
}
