/** Days as text, reckoned here from scratch: the second opinion shares no calendar with what it judges. */
const MS_PER_DAY = 86_400_000;

/** Earlier and later than every day of a story. */
export const BEFORE_ALL = '0001-01-01';
export const AFTER_ALL = '9999-12-31';

export const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / MS_PER_DAY;
export const daysAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * MS_PER_DAY).toISOString().slice(0, 10);

/** The same day of the month so many months on, or the last day of a month that is too short. */
export function monthsAfter(day: string, months: number): string {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7)) - 1 + months;
  const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(Number(day.slice(8)), length))).toISOString().slice(0, 10);
}
