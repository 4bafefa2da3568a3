/** Rows of a file after their check: the good ones with their lines, and the problems of the others. */
import { fail, ok, type ProblemCode, type Result } from '@pantau/shared/basics';
import { isDay, type Day } from '@pantau/shared/period';
import { rowProblem, type CsvRow, type CsvTable, type RowProblem } from './csv-table.js';

export interface Checked<Row> {
  readonly line: number;
  readonly row: Row;
}
export interface CheckedRows<Row> {
  readonly good: readonly Checked<Row>[];
  readonly bad: readonly RowProblem[];
}
export type RowCheck<Row> = (row: CsvRow) => Result<Row, RowProblem>;

/** Checks row by row; the second row of a key is refused. */
export function checkEach<Row>(table: CsvTable, check: RowCheck<Row>, keyOf: (row: Row) => string): CheckedRows<Row> {
  const keys = new Set<string>();
  const good: Checked<Row>[] = [];
  const bad: RowProblem[] = [...table.bad];
  for (const csvRow of table.rows) {
    const checked = check(csvRow);
    if (!checked.ok) bad.push(checked.error);
    else if (keys.has(keyOf(checked.value))) bad.push(rowProblem(csvRow.line, 'E_DUP_KEY', keyOf(checked.value)));
    else {
      keys.add(keyOf(checked.value));
      good.push({ line: csvRow.line, row: checked.value });
    }
  }
  return { good, bad };
}

export const refuse = (row: CsvRow, code: ProblemCode, hint?: string): Result<never, RowProblem> => fail(rowProblem(row.line, code, hint));

/** Splits `a|b|c`. */
export const listIn = (cell: string): string[] => cell.split('|').map((part) => part.trim()).filter((part) => part !== '');

export interface Validity {
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
}

/** The columns valid_from and valid_to: half open, empty = open. */
export function validityIn(row: CsvRow): Result<Validity, RowProblem> {
  const [validFrom, validTo] = ['valid_from', 'valid_to'].map((column) => row.cell(column) || null);
  for (const day of [validFrom, validTo]) if (day && !isDay(day)) return refuse(row, 'E_DATE');
  if (validFrom && validTo && validTo <= validFrom) return refuse(row, 'E_RANGE', 'valid_from < valid_to');
  return ok({ validFrom: validFrom ?? null, validTo: validTo ?? null });
}
