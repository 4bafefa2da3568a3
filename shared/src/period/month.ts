/** Months as text `2026-11`. */
import { addDays, addMonths, isDay, type Day } from './day.js';

export type Month = string;

export const isMonth = (text: string): text is Month => /^\d{4}-\d{2}$/.test(text) && isDay(`${text}-01`);
export const monthOf = (day: Day): Month => day.slice(0, 7);
export const yearOf = (period: string): number => Number(period.slice(0, 4));
/** 1 to 12. */
export const monthNumber = (month: Month): number => Number(month.slice(5, 7));
/** 1 to 31. */
export const dayOfMonth = (day: Day): number => Number(day.slice(8, 10));
export const firstDay = (month: Month): Day => `${month}-01`;
export const shiftMonth = (month: Month, months: number): Month => monthOf(addMonths(firstDay(month), months));
export const lastDay = (month: Month): Day => addDays(firstDay(shiftMonth(month, 1)), -1);
export const daysInMonth = (month: Month): number => dayOfMonth(lastDay(month));
export const monthsBetweenMonths = (from: Month, to: Month): number =>
  (yearOf(to) - yearOf(from)) * 12 + monthNumber(to) - monthNumber(from);
