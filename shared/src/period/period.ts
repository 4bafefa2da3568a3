/** A period that numbers are asked for: a month, or an epi week. */
import { addDays, type Day } from './day.js';
import { epiWeekEnd, epiWeekStart, isEpiWeek, type EpiWeek } from './epi-week.js';
import { firstDay, isMonth, lastDay, type Month } from './month.js';

export type Period = Month | EpiWeek;

export const isPeriod = (text: string): text is Period => isMonth(text) || isEpiWeek(text);

/** First and last day, both inside. */
export const periodDays = (period: Period): { readonly first: Day; readonly last: Day } =>
  isEpiWeek(period)
    ? { first: epiWeekStart(period), last: addDays(epiWeekEnd(period), -1) }
    : { first: firstDay(period), last: lastDay(period) };
