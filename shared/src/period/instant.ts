/** Instants as text in UTC, `2026-09-14T02:20:00.000Z`; text order is time order. */
import { dayFromNumber } from './day.js';
import { remembered } from './remembered.js';

/** Milliseconds since 1970, as of a clock that was handed in. */
export type Millis = number;

const MS_PER_DAY = 86_400_000;
const FIRST_YEAR = Date.parse('0000-01-01');
const AFTER_LAST_YEAR = Date.parse('9999-12-31') + MS_PER_DAY;

const timeText = remembered((millisOfDay: number) => new Date(millisOfDay).toISOString().slice(10));

/** As `toISOString` writes it, in a fraction of the time. */
export function instantText(instant: Millis): string {
  if (instant < FIRST_YEAR || instant >= AFTER_LAST_YEAR) return new Date(instant).toISOString();
  const day = Math.floor(instant / MS_PER_DAY);
  return dayFromNumber(day) + timeText(instant - day * MS_PER_DAY);
}
