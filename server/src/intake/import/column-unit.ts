/**
 * The unit of a column of weights, told by its title or by the column as a whole: files hold kilograms, grams, or kilograms
 * whose decimal comma was lost (132 for 13,2). A single odd value tells nothing: it stays what it is and is looked at by the
 * check of the event.
 */
import { decimalIn } from './cells/decimal-cell.js';
import { textIn } from './cells/text-cell.js';
import { titleOf, type Table } from './table.js';

export interface ColumnUnit {
  /** Kilograms in one unit of the column. */
  readonly kilograms: number;
  readonly notice?: 'weight_in_grams' | 'weight_without_comma';
}

const KILOGRAMS: ColumnUnit = { kilograms: 1 };
const GRAMS: ColumnUnit = { kilograms: 0.001, notice: 'weight_in_grams' };
const WITHOUT_COMMA: ColumnUnit = { kilograms: 0.1, notice: 'weight_without_comma' };

/** A child under five weighs between these in its unit; half of the column must. */
const MOST_KILOGRAMS = 40;
const MOST_WITHOUT_COMMA = 400;
const LEAST_GRAMS = 1_000;
/** Fewer weights tell nothing of the column. */
const ENOUGH = 5;

export function weightUnit(table: Table, field: string): ColumnUnit {
  const column = table.columns.get(field);
  if (column === undefined) return KILOGRAMS;
  if (/\((?:gr?|gram)\.?\)|\bgram\b/i.test(titleOf(table, field))) return GRAMS;
  const values = table.rows.flatMap(({ cells }) => decimalIn(textIn(cells[column])) ?? []).filter((value) => value > 0);
  if (values.length < ENOUGH) return KILOGRAMS;
  const median = values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  if (median >= LEAST_GRAMS) return GRAMS;
  return median > MOST_KILOGRAMS && median <= MOST_WITHOUT_COMMA ? WITHOUT_COMMA : KILOGRAMS;
}
