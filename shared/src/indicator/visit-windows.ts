/**
 * Windows after a birth: the first by hours (6-48) where both sides have a time, else by whole local days (0-2), the others
 * by whole days. Between 48 hours and day 3 no visit counts (rule R15). Source: Buku KIA and the home visit checklist of ILP.
 */
import type { HealthEvent } from '../event/index.js';
import { daysBetween, type Day } from '../period/index.js';

export interface VisitWindows<Window> {
  readonly first: Window;
  readonly later: readonly (readonly [window: Window, firstDay: number, lastDay: number])[];
}
interface Begin {
  readonly day: Day;
  /** UTC; null = time not known. */
  readonly at: string | null;
}

const HOUR = 3_600_000;
const FIRST_HOURS = [6, 48] as const;
const FIRST_DAYS = [0, 2] as const;

/** Which visit it is; null = none of them. */
export function windowAfter<Window>(begin: Begin, visit: HealthEvent, windows: VisitWindows<Window>): Window | null {
  const days = daysBetween(begin.day, visit.occurredOn);
  const later = windows.later.find(([, ...span]) => within(days, span));
  if (later) return later[0];
  return isFirst(begin, visit, days) ? windows.first : null;
}

function isFirst(begin: Begin, visit: HealthEvent, days: number): boolean {
  if (begin.at === null || visit.occurredAt === null) return within(days, FIRST_DAYS);
  return within((Date.parse(visit.occurredAt) - Date.parse(begin.at)) / HOUR, FIRST_HOURS);
}

const within = (value: number, [first, last]: readonly [number, number]): boolean => value >= first && value <= last;
