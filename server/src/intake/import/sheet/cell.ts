/** A file as a spreadsheet shows it: sheets of rows of cells, each with its address. */

/** `formula` and `error` cells carry no text: what they show is not what somebody entered. */
export type CellKind = 'text' | 'number' | 'formula' | 'error';

export interface Cell {
  readonly kind: CellKind;
  /** Trimmed; a number with the very digits that the file holds. */
  readonly text: string;
}
export interface SheetRow {
  /** As shown at the left of the sheet: from 1. */
  readonly number: number;
  /** By column from 0; undefined = empty. */
  readonly cells: readonly (Cell | undefined)[];
}
/** A block of merged cells, all bounds inside. */
export interface Merge {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}
export interface Sheet {
  readonly name: string;
  /** Rows that hold anything, from top to bottom. */
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Merge[];
  /** Its day 0 is 1 January 1904, not 31 December 1899. */
  readonly from1904: boolean;
}

export const textCell = (text: string): Cell | undefined => (text === '' ? undefined : { kind: 'text', text });

/** 0 -> A, 25 -> Z, 26 -> AA */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** `Sheet1!B17` */
export const addressOf = (sheet: string, column: number, row: number): string => `${sheet}!${columnName(column)}${row}`;

const ADDRESS = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})$/;

/** `B17` -> column 1, row 17; null where it is no address. */
export function placeOf(address: string): { readonly column: number; readonly row: number } | null {
  const [, letters, digits] = ADDRESS.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(digits) };
}
