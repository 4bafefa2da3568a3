/** Figures as files write them. `1.234` could be a thousand or a little more than one: a whole number has no point. */
export const SOURCE_LENGTH = 300;

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

export const wholeIn = (cell: string): number | null => (/^\d{1,12}$/.test(cell) ? Number(cell) : null);

/** A decimal comma is read as a point. */
export const decimalIn = (cell: string): number | null => (/^\d{1,9}(?:[.,]\d{1,9})?$/.test(cell) ? Number(cell.replace(',', '.')) : null);

export function yearIn(cell: string): number | null {
  const year = wholeIn(cell);
  return year !== null && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}
