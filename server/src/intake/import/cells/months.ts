/** Names of months in headers and titles. */
import { squeezed } from './text-cell.js';

const NAMES = [
  ['januari', 'jan', 'january'],
  ['februari', 'feb', 'pebruari', 'peb', 'february'],
  ['maret', 'mar', 'mrt', 'march'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['agustus', 'agt', 'agst', 'ags', 'agus', 'aug', 'august'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'oct', 'october'],
  ['november', 'nov', 'nopember', 'nop'],
  ['desember', 'des', 'dec', 'december'],
] as const;

export const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** All spellings of a month, 1 to 12. */
export const spellingsOf = (month: number): readonly string[] => NAMES[month - 1] ?? [];

/** `Januari`, `JAN 2026`, `Jan-26`: 1 to 12; null where it names no month. */
export function monthNamed(text: string): number | null {
  const word = squeezed(text).replace(/\d+$/, '');
  const index = NAMES.findIndex((spellings) => (spellings as readonly string[]).includes(word));
  return index < 0 ? null : index + 1;
}
