/** When it happened: one local day at the place of service, within what can be. */
import type { Problem } from '../../basics/index.js';
import type { Places } from '../../area/index.js';
import { addDays, daysBetween, localDay, zoneOfCode, type Day, type Millis, type Zone } from '../../period/index.js';
import type { HealthEvent } from '../health-event.js';
import type { CheckFlag } from './checked.js';
import type { LiveEvent } from './incoming-event.js';

/** How far a clock may be ahead and still be believed: 15 minutes. */
const SKEW = 15 * 60_000;
const DAYS_AHEAD = 31;
const FIRST_DAY = '2000-01-01';
const FIRST_BIRTH = '1900-01-01';
const LATE_DAYS = 400;

export interface Timing {
  readonly day: Day;
  readonly problem: Problem | null;
  readonly quarantine: Problem | null;
  readonly flags: readonly CheckFlag[];
}

/** Zone of the unit of service, else of the residence, else of the first area there is. */
export function zoneOf(event: Pick<LiveEvent, 'servedAt' | 'subject' | 'residence'>, places: Places): Zone {
  const unit = event.servedAt?.unit ?? (event.subject.kind === 'posyandu' || event.subject.kind === 'unit' ? event.subject.key : null);
  const ofUnit = unit !== null && places.unit(unit) ? places.kabupatenOf(unit) : '';
  return zoneOfCode(ofUnit || event.residence?.desa || firstArea(places));
}

/** @returns null where neither day nor time is given; where they disagree, the local day of the time holds */
export function timingOf({ occurredOn, occurredAt }: Pick<LiveEvent, 'occurredOn' | 'occurredAt'>, zone: Zone, now: Millis): Timing | null {
  const at = occurredAt ? Date.parse(occurredAt) : null;
  const day = at === null ? occurredOn : localDay(at, zone);
  if (!day) return null;
  const pointer = at === null || occurredOn === day ? '/occurredOn' : '/occurredAt';
  const ahead = at === null ? day > localDay(now + SKEW, zone) : at > now + SKEW;
  const today = localDay(now, zone);
  return {
    day,
    problem: !isPossibleService(day, today) ? { code: 'E_DATE_RANGE', pointer } : null,
    quarantine: ahead ? { code: 'Q_FUTURE', pointer } : null,
    flags: flagsOf(day, occurredOn ?? day, today),
  };
}

/** Whether an event that was taken still lies ahead. Asked again as time goes on: its day comes of age. */
export function futureProblemOf({ occurredOn, occurredAt, unit, subject, residence }: HealthEvent, places: Places, now: Millis): Problem | null {
  const zone = zoneOf({ servedAt: { unit }, subject, residence }, places);
  return timingOf({ occurredOn, occurredAt }, zone, now)?.quarantine ?? null;
}

const flagsOf = (day: Day, written: Day, today: Day): CheckFlag[] => [
  ...(written === day ? [] : (['day_from_time'] as const)),
  ...(daysBetween(day, today) > LATE_DAYS ? (['late'] as const) : []),
];

/** Days and periods of services. */
export const isPossibleService = (day: Day, today: Day): boolean => day >= FIRST_DAY && day <= addDays(today, DAYS_AHEAD);

/** Days told in the data, e.g. of birth or onset. */
export const isPossibleDay = (day: Day, today: Day): boolean => day >= FIRST_BIRTH && day <= addDays(today, DAYS_AHEAD);

function firstArea(places: Places): string {
  for (const { code } of places.allAreas()) return code;
  return '';
}
