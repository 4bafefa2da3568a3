/** What the screen says about the numbers of a PWS table: persons missing, order of action, counts by status. Pure. */
import type { IndicatorRow, PwsRow, PwsTable } from '@pantau/shared/protocol';
import { isExtraKey } from '@pantau/shared/situation';
import { legendOrder, markOf, type Mark, type MarkWord } from '../ui/index.js';

/** Only a coverage that is to be reached from below leaves persons missing. */
const isCoverage = ({ unit, direction }: Pick<IndicatorRow, 'unit' | 'direction'>): boolean => unit === 'percent' && direction === 'up';

export const hasLine = (indicator: IndicatorRow, table: PwsTable): boolean => isCoverage(indicator) && table.targetToDatePercent !== null;

/** A hair under the whole number: 48.00000000001 persons are 48. */
const HAIR = 1e-9;

/** Persons missing to the row's own line; 0 on or above it, null where there is no line or no sasaran. */
export function missing(row: Pick<PwsRow, 'sasaran' | 'cumulative' | 'targetToDatePercent'>, indicator: Pick<IndicatorRow, 'unit' | 'direction'>): number | null {
  if (!isCoverage(indicator) || row.targetToDatePercent === null || !row.sasaran) return null;
  return Math.max(0, Math.ceil((row.targetToDatePercent * row.sasaran) / 100 - row.cumulative.count - HAIR));
}

const URGENCY: readonly MarkWord[] = ['jelek', 'lewat', 'cukup', 'lewat_membaik', 'di_bawah', 'kurang', 'baik', 'di_atas', 'dalam', 'tak_dinilai', 'belum_lapor'];

/** jelek, cukup, kurang, baik (past a threshold first); within a status by persons missing, then the worse value, then code. */
export function inOrderOfAction(rows: readonly PwsRow[], indicator: Pick<IndicatorRow, 'unit' | 'direction'>): PwsRow[] {
  const { direction } = indicator;
  const urgency = (row: PwsRow) => URGENCY.indexOf(markOf(row, direction).word);
  const lack = (row: PwsRow) => missing(row, indicator) ?? 0;
  const value = (row: PwsRow) => (direction === 'up' ? 1 : -1) * (row.cumulative.percent ?? 0);
  return [...rows].sort((a, b) => urgency(a) - urgency(b) || lack(b) - lack(a) || value(a) - value(b) || (a.area < b.area ? -1 : 1));
}

export interface LegendItem {
  readonly mark: Mark;
  readonly count: number;
}

const OTHER_WORDS: readonly MarkWord[] = ['dalam', 'lewat_membaik', 'lewat', 'di_atas', 'di_bawah', 'tak_dinilai'];
const plainMark = (word: (typeof legendOrder)[number]): Mark => markOf({ status: word, line: null, trend: 'na' }, 'up');

/** The five PWS words always, even at zero, where they apply; other words where a row bears them. */
export function legendOf(marks: readonly Mark[]): LegendItem[] {
  const count = (word: MarkWord) => marks.filter((mark) => mark.word === word).length;
  const official = marks.some(({ word }) => word !== 'belum_lapor' && (legendOrder as readonly MarkWord[]).includes(word));
  const words = official ? legendOrder.map((word) => ({ mark: plainMark(word), count: count(word) })) : [];
  const others = OTHER_WORDS.flatMap((word) => {
    const mark = marks.find((found) => found.word === word);
    return mark ? [{ mark, count: count(word) }] : [];
  });
  const silent = official ? [] : [{ mark: plainMark('belum_lapor'), count: count('belum_lapor') }].filter((item) => item.count > 0);
  return [...words, ...others, ...silent];
}

/** Rows that are places; what is known of no place in particular has a row, but is none. */
export const placesIn = ({ rows }: Pick<PwsTable, 'rows'>): number => rows.filter(({ area }) => !isExtraKey(area)).length;

/** Villages that have reported, of all. */
export const reported = (villages: readonly PwsRow[]): { readonly done: number; readonly all: number } => ({
  done: villages.filter(({ status }) => status !== 'belum_lapor').length,
  all: villages.length,
});

const SMALL_COLUMN = 20;
const LARGE_VALUE = 100;

/** One number of decimals for a whole column: none where a percentage would pretend more than its persons tell. */
export function columnDigits(rows: readonly PwsRow[], unit: string): number {
  if (unit === 'count') return 0;
  if (unit !== 'percent') return rows.some(({ cumulative }) => (cumulative.percent ?? 0) >= LARGE_VALUE) ? 0 : 1;
  return rows.some(({ sasaran }) => sasaran !== null && sasaran < SMALL_COLUMN) ? 0 : 1;
}

/** Rows whose status would be another one in the other table. */
export function changingStatus(rows: readonly PwsRow[], others: readonly PwsRow[]): number {
  const other = new Map(others.map(({ area, status }) => [area, status]));
  return rows.filter(({ area, status }) => other.has(area) && other.get(area) !== status).length;
}
