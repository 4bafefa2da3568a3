/** The three time zones: a province decides in which day an instant falls. */
import { Temporal } from 'temporal-polyfill';
import { dayFromNumber, type Day } from './day.js';
import type { Millis } from './instant.js';
import { dayOfMonth, firstDay, monthOf, shiftMonth, type Month } from './month.js';

export type Zone = 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';

const WITA = new Set(['51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76']);
const WIT = new Set(['81', '82', '91', '92', '93', '94', '95', '96', '97']);

/** Zone of the province that a wilayah code begins with; WIB where it begins with none. Source: Keppres 41/1987. */
export function zoneOfCode(code: string): Zone {
  const province = code.slice(0, 2);
  if (WITA.has(province)) return 'Asia/Makassar';
  return WIT.has(province) ? 'Asia/Jayapura' : 'Asia/Jakarta';
}

/** Hours ahead of UTC; the zones have kept them since 1988 and know no summer time. */
const HOURS: Readonly<Record<Zone, number>> = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 };

export const localDay = (instant: Millis, zone: Zone): Day =>
  dayFromNumber(Math.floor((instant + HOURS[zone] * 3_600_000) / 86_400_000));

export const startOfDay = (day: Day, zone: Zone): Millis =>
  Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;

/** The instant from which a month counts as closed: 00:00 local of `closingDay` of the next month. */
export const closesAt = (month: Month, zone: Zone, closingDay: number): Millis =>
  startOfDay(`${firstDay(shiftMonth(month, 1)).slice(0, 8)}${String(closingDay).padStart(2, '0')}`, zone);

/** The first day of the first month that is not closed at the instant. */
export function firstOpenDay(instant: Millis, zone: Zone, closingDay: number): Day {
  const today = localDay(instant, zone);
  const month = monthOf(today);
  return firstDay(dayOfMonth(today) >= closingDay ? month : shiftMonth(month, -1));
}
