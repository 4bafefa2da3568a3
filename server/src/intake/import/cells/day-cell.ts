/**
 * Days as files write them: 2026-06-14, 14/06/2026, 14-06-2026, 14.6.2026, or the serial number of a spreadsheet.
 * The day stands before the month, as everywhere in Indonesia. A time of day behind it is left out.
 */
import { addDays, isDay, type Day } from '@pantau/shared/period';

const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const LOCAL = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const TIME = /(?:T|\s+)\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/i;
const NUMBER = /^\d{4,6}(?:\.\d+)?$/;

/** Serial numbers of days of 1930 to 2100: what else is a number is no day. */
const SERIALS = { first: 10_960, last: 73_415 };
/** Day 0 of the system of 1900, as it counts from March 1900 on: it believes in a 29 February 1900. */
const ZERO_1900 = '1899-12-30';
const ZERO_1904 = '1904-01-01';

/** Null where the text is no day of the calendar. */
export function dayIn(text: string, from1904: boolean): Day | null {
  if (NUMBER.test(text)) return dayOfSerial(Math.floor(Number(text)), from1904);
  const date = text.replace(TIME, '');
  const [, year, month, day] = ISO.exec(date) ?? reordered(LOCAL.exec(date)) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? iso : null;
}

const reordered = (found: RegExpExecArray | null): (string | undefined)[] | null => found && [found[0], found[3], found[2], found[1]];

function dayOfSerial(serial: number, from1904: boolean): Day | null {
  const days = from1904 ? serial + 1_462 : serial;
  if (days < SERIALS.first || days > SERIALS.last) return null;
  return addDays(from1904 ? ZERO_1904 : ZERO_1900, serial);
}
