/** The windows of postnatal care, of the mother and of the newborn alike. */
import type { HealthEvent } from '@pantau/shared/event';
import { daysFrom } from './calendar.js';

/**
 * Which window a visit falls in: 1 = 6 to 48 hours, 2 = day 3 to 7, 3 = day 8 to 28, 4 = day 29 to 42; null = none. Only the
 * first is a matter of hours; the others always go by local days (R15). Without both times it is day 0 to 2.
 * Choice: 6 h and 48 h sharp are inside.
 */
export function windowAfter(start: { readonly day: string; readonly time: string | null }, { occurredOn, occurredAt }: HealthEvent): 1 | 2 | 3 | 4 | null {
  const day = daysFrom(start.day, occurredOn);
  if (day < 0 || day > 42) return null;
  if (day >= 29) return 4;
  if (day >= 8) return 3;
  if (day >= 3) return 2;
  if (start.time === null || occurredAt === null) return 1;
  const hours = (Date.parse(occurredAt) - Date.parse(start.time)) / 3_600_000;
  return hours >= 6 && hours <= 48 ? 1 : null;
}
