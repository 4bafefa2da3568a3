/**
 * Epidemiological weeks as SKDR counts them: Sunday to Saturday; week 1 is the first with at least four days
 * in the new year. Source: SKDR guideline as cited in the domain notes [V8]; the rule of week 1 is the usual one of EWARS.
 */
import { addDays, dayNumber, type Day } from './day.js';

export type EpiWeek = string;

/** 0 = Sunday. 1970-01-01 was a Thursday. */
const weekday = (day: Day): number => (dayNumber(day) + 4) % 7;
const sundayOf = (day: Day): Day => addDays(day, -weekday(day));
const firstSunday = (year: number): Day => sundayOf(`${year}-01-04`);

export const isEpiWeek = (text: string): text is EpiWeek =>
  /^\d{4}-W\d{2}$/.test(text) && epiWeekOf(epiWeekStart(text)) === text;

export function epiWeekOf(day: Day): EpiWeek {
  const sunday = sundayOf(day);
  const year = Number(addDays(sunday, 3).slice(0, 4));
  const week = (dayNumber(sunday) - dayNumber(firstSunday(year))) / 7 + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** Its Sunday. */
export const epiWeekStart = (week: EpiWeek): Day =>
  addDays(firstSunday(Number(week.slice(0, 4))), (Number(week.slice(6)) - 1) * 7);

/** The Sunday after it (half open). */
export const epiWeekEnd = (week: EpiWeek): Day => addDays(epiWeekStart(week), 7);
