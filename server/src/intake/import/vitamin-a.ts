/**
 * Vitamin A, as lists of weighings tell it: a number beside a weighing, without a day. In a month of a round (February,
 * August) a 1 is the capsule of that round, given where the child was weighed. A column that holds more than 1 counts what
 * was ever given; nothing in it tells when, so nothing of it is taken.
 */
import { monthNumber, monthOf, monthsBetween, type Day } from '@pantau/shared/period';
import { wholeIn } from './cells/decimal-cell.js';
import { textIn } from './cells/text-cell.js';
import type { RowLook } from './row-look.js';
import type { Table } from './table.js';

const FIELD = 'vitaminA';
const ROUNDS: Readonly<Record<number, string>> = { 2: 'februari', 8: 'agustus' };
/** From this age in months on the red capsule. Source: Panduan Manajemen Suplementasi Vitamin A. */
const RED_FROM_MONTH = 12;

/** What the column says: the capsules of a round, all that were ever given, or nothing. */
export function vitaminColumn(table: Table): 'round' | 'total' | 'none' {
  const column = table.columns.get(FIELD);
  if (column === undefined) return 'none';
  const isTotal = table.rows.some(({ cells }) => (wholeIn(textIn(cells[column])) ?? 0) > 1);
  return isTotal ? 'total' : 'round';
}

/** The data of the `supplement` that the row tells of, or null. */
export function capsuleIn(look: RowLook, { day, birthDate }: { day: Day; birthDate: Day }): Readonly<Record<string, string>> | null {
  const round = ROUNDS[monthNumber(monthOf(day))];
  if (round === undefined || wholeIn(look.text(FIELD)) !== 1) return null;
  return { kind: monthsBetween(birthDate, day) < RED_FROM_MONTH ? 'vit_a_biru' : 'vit_a_merah', round };
}
