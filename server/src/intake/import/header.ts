/**
 * Finds the header of a table: the row within the first ones whose titles are best known. Case, spaces and marks do not
 * matter, nor what stands in brackets, nor one wrong letter in a long title.
 */
import { monthNamed, spellingsOf as monthSpellings } from './cells/months.js';
import { isOneOff } from './cells/one-off.js';
import { squeezed } from './cells/text-cell.js';
import type { ColumnSpec } from './column-spec.js';
import type { Sheet, SheetRow } from './sheet/cell.js';
import { limits } from './sheet/limits.js';

export interface HeaderTerms {
  readonly columns: readonly ColumnSpec[];
  readonly needsOneOf?: readonly (readonly string[])[];
}
export interface FoundHeader {
  readonly row: SheetRow;
  readonly columns: ReadonlyMap<string, number>;
  /** Usual titles of what is not there but must be. */
  readonly missing: readonly string[];
}

/** Titles of fewer letters must be written as they are. */
const LONG_TITLE = 7;
/** Longer texts are no titles. */
const MOST_LETTERS = 120;

/** The best header of the sheet; null where not one title is known. */
export function findHeader(sheet: Sheet, terms: HeaderTerms): FoundHeader | null {
  let best: FoundHeader | null = null;
  for (const row of sheet.rows) {
    if (row.number > limits.headerRows) break;
    const columns = columnsIn(row, terms.columns);
    if (columns.size > (best?.columns.size ?? 0)) best = { row, columns, missing: missingIn(columns, terms) };
  }
  return best;
}

function columnsIn(row: SheetRow, specs: readonly ColumnSpec[]): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  const taken = new Set<number>();
  const titles = row.cells.map((cell) => (cell?.kind === 'text' || cell?.kind === 'number' ? spellingsIn(cell.text) : []));
  for (const isMeant of [isExact, isClose]) {
    for (const spec of specs) {
      if (columns.has(spec.field)) continue;
      const known = knownTitles(spec);
      const column = titles.findIndex((spellings, index) => !taken.has(index) && spellings.some((title) => known.some((one) => isMeant(title, one))));
      if (column < 0) continue;
      columns.set(spec.field, column);
      taken.add(column);
    }
  }
  return columns;
}

const squeezedTitles = new WeakMap<ColumnSpec, readonly string[]>();

function knownTitles(spec: ColumnSpec): readonly string[] {
  const known = squeezedTitles.get(spec) ?? spec.titles.map(squeezed);
  squeezedTitles.set(spec, known);
  return known;
}

/** As written, without what stands in brackets, and of `Jan-26` or `JANUARI 2026` the month alone. */
function spellingsIn(title: string): readonly string[] {
  if (title.length > MOST_LETTERS) return [];
  const month = monthNamed(title);
  const spellings = [squeezed(title), squeezed(title.replace(/\([^)]*\)/g, '')), ...(month === null ? [] : monthSpellings(month).slice(0, 1))];
  return [...new Set(spellings)].filter((spelling) => spelling !== '');
}

const isExact = (title: string, known: string): boolean => title === known;
const isClose = (title: string, known: string): boolean => known.length >= LONG_TITLE && isOneOff(title, known);

function missingIn(columns: ReadonlyMap<string, number>, { columns: specs, needsOneOf = [] }: HeaderTerms): string[] {
  const titleOf = (field: string): string => specs.find((spec) => spec.field === field)?.titles[0] ?? field;
  const lone = specs.filter(({ field, required }) => required && !columns.has(field)).map(({ field }) => titleOf(field));
  const groups = needsOneOf.filter((fields) => !fields.some((field) => columns.has(field))).map((fields) => fields.slice(0, 3).map(titleOf).join(' / '));
  return [...lone, ...groups];
}
