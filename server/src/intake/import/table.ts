/** A sheet with its header found: columns by field, and the rows below. */
import { must } from '@pantau/shared/basics';
import type { Merge, Sheet, SheetRow } from './sheet/cell.js';
import type { FoundHeader } from './header.js';

export interface Table {
  readonly sheet: Sheet;
  /** The row of the header. */
  readonly header: SheetRow;
  /** Column by field, from 0. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly SheetRow[];
  /** Blocks of merged cells below the header. */
  readonly merges: readonly Merge[];
}

/** More blocks than these are a layout, not a slip. */
export const MOST_MERGES = 500;

export function tableOf(sheet: Sheet, { row, columns }: FoundHeader): Table {
  const lastHeaderRow = Math.max(row.number, ...sheet.merges.filter((merge) => reachesDown(merge, row)).map(({ lastRow }) => lastRow));
  return {
    sheet,
    header: row,
    columns,
    rows: sheet.rows.filter((other) => other.number > lastHeaderRow && !repeats(other, row)),
    merges: sheet.merges.filter(({ lastRow }) => lastRow > lastHeaderRow).slice(0, MOST_MERGES + 1),
  };
}

/** The header again, as at the top of every printed page. */
const repeats = ({ cells }: SheetRow, header: SheetRow): boolean => cells.every((cell, column) => cell?.text === header.cells[column]?.text);

/** A title that is written over two rows: both belong to the header. */
const reachesDown = ({ firstRow, lastRow, firstColumn, lastColumn }: Merge, { number }: SheetRow): boolean =>
  firstRow === number && lastRow > number && firstColumn === lastColumn;

/** The column that a title is spread over with others, where a field is looked for: it cannot be told which is meant. */
export function spreadTitle({ merges }: Sheet, { row, columns }: FoundHeader): number | null {
  const spread = merges.find(({ firstRow, lastRow, firstColumn, lastColumn }) => {
    const isInHeader = firstRow <= row.number && lastRow >= row.number && lastColumn > firstColumn;
    return isInHeader && [...columns.values()].some((column) => column >= firstColumn && column <= lastColumn);
  });
  return spread ? spread.firstColumn : null;
}

/** The title over a column that was found. */
export const titleOf = ({ header, columns }: Table, field: string): string => header.cells[must(columns.get(field), 'column')]?.text ?? '';
