/**
 * The windows of the neonatal visits: KN1 6-48 hours, KN2 day 3-7, KN3 day 8-28 after birth.
 * Source: Buku KIA and the home visit checklist of ILP. Between 48 hours and day 3 no visit counts (rule R15).
 */
import type { HealthEvent } from '../event/index.js';
import { daysBetween } from '../period/index.js';
import type { Birth } from './birth.js';

export type NeonatalWindow = 'kn1' | 'kn2' | 'kn3';

const HOUR = 3_600_000;
const KN1_HOURS = [6, 48] as const;
/** Days of KN1 where birth or visit has no time: whole local days decide. */
const KN1_DAYS = [0, 2] as const;
const KN2_DAYS = [3, 7] as const;
const KN3_DAYS = [8, 28] as const;

/** Which visit it is; null = none of them. */
export function neonatalWindow(birth: Birth, visit: HealthEvent): NeonatalWindow | null {
  const days = daysBetween(birth.day, visit.occurredOn);
  if (within(days, KN3_DAYS)) return 'kn3';
  if (within(days, KN2_DAYS)) return 'kn2';
  return isFirst(birth, visit, days) ? 'kn1' : null;
}

function isFirst(birth: Birth, visit: HealthEvent, days: number): boolean {
  if (birth.at === null || visit.occurredAt === null) return within(days, KN1_DAYS);
  return within((Date.parse(visit.occurredAt) - Date.parse(birth.at)) / HOUR, KN1_HOURS);
}

const within = (value: number, [first, last]: readonly [number, number]): boolean => value >= first && value <= last;
