/** What a change of sasaran or targets means for the change log: value before and after, by area, name, year and basis. */
import { localDay, zoneOfCode, type Day, type Millis } from '@pantau/shared/period';
import type { SasaranBook, SasaranRow, TargetRow } from '@pantau/shared/sasaran';
import type { LoggedSetting } from '../store/index.js';
import type { RegisterChange } from './register.js';
import { rowOf } from './upsert.js';

/** Of several values of one year the one that holds today (of a past year: at its end) is told. */
export function changedSasaran({ upsert, before, after, at }: RegisterChange<SasaranRow>): readonly LoggedSetting[] {
  const told = new Map(upsert.replacements.map(rowOf).map((row) => [[row.area, row.group, row.year, row.basis].join('|'), row]));
  return [...told.values()].flatMap((row) => {
    const values = [before.sasaran, after.sasaran].map((book) => valueIn(book, row, at));
    return difference({ area: row.area, name: row.group, year: row.year, basis: row.basis }, values[0] ?? null, values[1] ?? null);
  });
}

export const changedTargets = ({ upsert }: RegisterChange<TargetRow>): readonly LoggedSetting[] =>
  upsert.replacements.flatMap((replacement) => {
    const { area, indicator, year } = rowOf(replacement);
    return difference({ area, name: indicator, year, basis: null }, replacement.before?.percent ?? null, replacement.after?.percent ?? null);
  });

const difference = (named: Omit<LoggedSetting, 'before' | 'after'>, before: number | null, after: number | null): LoggedSetting[] =>
  before === after ? [] : [{ ...named, before, after }];

function valueIn(book: SasaranBook, { area, group, year, basis }: SasaranRow, at: Millis): number | null {
  return book.page({ group, year, basis, day: dayWithin(year, localDay(at, zoneOfCode(area))) }).own(area)?.value ?? null;
}

function dayWithin(year: number, today: Day): Day {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  return today < first ? first : today > last ? last : today;
}
