/** Days as text `2026-11-21`; text order is time order. Intervals are half open. */
import { Temporal } from 'temporal-polyfill';
import { remembered } from './remembered.js';

export type Day = string;

const MS_PER_DAY = 86_400_000;
const DAY_TEXT = /^\d{4}-\d{2}-\d{2}$/;

/** True for an existing calendar day written as `2026-09-14`. */
export function isDay(text: string): text is Day {
  if (!DAY_TEXT.test(text)) return false;
  const number = dayNumber(text);
  return !Number.isNaN(number) && dayFromNumber(number) === text;
}

/** Days since 1970-01-01. */
export const dayNumber = remembered((day: Day) => Date.parse(day) / MS_PER_DAY);
export const dayFromNumber = remembered((number: number): Day => new Date(number * MS_PER_DAY).toISOString().slice(0, 10));

export const addDays = (day: Day, days: number): Day => dayFromNumber(dayNumber(day) + days);

/** Whole days from the first to the second; negative if the second is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

const laterBy = remembered((months: number) =>
  remembered((day: Day): Day => Temporal.PlainDate.from(day).add({ months }, { overflow: 'constrain' }).toString()),
);

/** The same day so many months later, clamped at month end: 31 January + 1 month = 28 (29) February. */
export const addMonths = (day: Day, months: number): Day => laterBy(months)(day);

/** Completed months (ages of children), reached on the day that addMonths names. */
export function monthsBetween(from: Day, to: Day): number {
  const [fromYear, fromMonth] = yearMonth(from);
  const [toYear, toMonth] = yearMonth(to);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return addMonths(from, months) > to ? months - 1 : months;
}

const yearMonth = (day: Day): [number, number] => [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
