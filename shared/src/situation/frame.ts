/**
 * The time frame of a read: which days belong to the period, to the year so far and to the period before, whether
 * the period is over and closed, and how far the year has run. A running period counts its days so far and is held
 * against the same days of the one before.
 */
import {
  addDays, closesAt, dayOfMonth, daysBetween, daysInMonth, isEpiWeek, localDay, monthNumber, periodDays, shiftMonth,
  startOfDay, yearOf, epiWeekOf, type Day, type Millis, type Period, type Zone,
} from '../period/index.js';
import type { Progress } from '../pws/index.js';
import { daysOfMonth, windowOf, type Window } from './window.js';

/** The three windows that a number is read in. */
export type WindowName = 'own' | 'cumulative' | 'before';

export interface Frame {
  readonly period: Period;
  readonly periodBefore: Period;
  /** Whose sasaran and target hold. */
  readonly year: number;
  readonly yearBefore: number;
  readonly windows: Readonly<Record<WindowName, Window>>;
  /** The day so far where the period is running, else null. */
  readonly runningDay: number | null;
  /** It has not begun: nothing is due yet. */
  readonly ahead: boolean;
  readonly closed: boolean;
  readonly closesAt: Millis;
  /** How far the line of the year has run; null for a week, where it has no meaning. */
  readonly progress: Progress | null;
}

export interface FrameWish {
  readonly period: Period;
  readonly zone: Zone;
  readonly now: Millis;
  readonly closingDay: number;
}

/** The whole period before. */
export const daysBefore = (period: Period): { readonly first: Day; readonly last: Day } => periodDays(periodBefore(period));

const periodBefore = (period: Period): Period => (isEpiWeek(period) ? epiWeekOf(addDays(periodDays(period).first, -1)) : shiftMonth(period, -1));

const MOST_FRAMES = 256;
const frames = new Map<string, Frame>();

/** Frames change with the day only, so they are kept ready. */
export function frameOf(wish: FrameWish): Frame {
  const today = localDay(wish.now, wish.zone);
  const key = `${wish.period}|${wish.zone}|${wish.closingDay}|${today}`;
  const known = frames.get(key);
  if (known) return known;
  if (frames.size >= MOST_FRAMES) frames.clear();
  const made = isEpiWeek(wish.period) ? weekFrame(wish, today) : monthFrame(wish, today);
  frames.set(key, made);
  return made;
}

function monthFrame({ period, zone, now, closingDay }: FrameWish, today: Day): Frame {
  const { first, last } = periodDays(period);
  const running = first <= today && today <= last;
  const until = today < last ? today : last;
  const days = running ? dayOfMonth(today) : daysInMonth(period);
  const before = periodBefore(period);
  const closing = closesAt(period, zone, closingDay);
  return {
    period,
    periodBefore: before,
    year: yearOf(period),
    yearBefore: yearOf(before),
    windows: {
      own: windowOf(first, until),
      cumulative: windowOf(`${yearOf(period)}-01-01`, until),
      before: running ? daysOfMonth(before, days) : windowOf(periodDays(before).first, periodDays(before).last),
    },
    runningDay: running ? days : null,
    ahead: today < first,
    closed: now >= closing,
    closesAt: closing,
    progress: running ? { done: (monthNumber(period) - 1) * daysInMonth(period) + days, of: 12 * daysInMonth(period) } : { done: monthNumber(period), of: 12 },
  };
}

/** A week closes when it ends; since 1 January includes its own days of the old year. */
function weekFrame({ period, zone, now }: FrameWish, today: Day): Frame {
  const { first, last } = periodDays(period);
  const running = first <= today && today <= last;
  const until = today < last ? today : last;
  const newYear = `${yearOf(period)}-01-01`;
  const before = periodBefore(period);
  const closing = startOfDay(addDays(last, 1), zone);
  return {
    period,
    periodBefore: before,
    year: yearOf(period),
    yearBefore: yearOf(before),
    windows: {
      own: windowOf(first, until),
      cumulative: windowOf(first < newYear ? first : newYear, until),
      before: windowOf(addDays(first, -7), addDays(running ? today : last, -7)),
    },
    runningDay: running ? daysBetween(first, today) + 1 : null,
    ahead: today < first,
    closed: now >= closing,
    closesAt: closing,
    progress: null,
  };
}
