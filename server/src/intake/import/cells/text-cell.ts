/** What a cell says as text, and the many ways in which people leave one empty. */
import type { Cell } from '../sheet/cell.js';

/** A dash, a point, the word of a database for nothing. */
const BLANK = /^(?:[-–—.]+|null|n\/a|nan)?$/i;

/** '' where nothing is said. A number comes with its digits; a quote that marks text in spreadsheets is left out. */
export function textIn(cell: Cell | undefined): string {
  const text = (cell?.text ?? '').replace(/^['’`]/, '').replace(/\s+/g, ' ').trim();
  return BLANK.test(text) ? '' : text;
}

/** Lower case letters and digits only: `BB/U` and `bb u` are one. */
export const squeezed = (text: string): string => text.toLowerCase().normalize('NFKD').replace(/[^a-z0-9]/g, '');
