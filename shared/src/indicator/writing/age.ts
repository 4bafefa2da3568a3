/** Completed age on a day; only where the birth is told. An estimated birth is good enough for an age group. */
import type { HealthEvent } from '../../event/index.js';
import { addMonths, daysBetween, type Day } from '../../period/index.js';
import type { History } from '../history.js';
import type { Span } from './state.js';

/** Completed months, both inside; `toMonth` null = no upper end. */
export interface AgeBand {
  readonly fromMonth: number;
  readonly toMonth: number | null;
}
export const years = (from: number, to: number | null): AgeBand => ({ fromMonth: from * 12, toMonth: to === null ? null : to * 12 + 11 });
export const months = (from: number, to: number): AgeBand => ({ fromMonth: from, toMonth: to });

/** The days on which the person is of that age, half open; null where the birth is not told. */
export function spanOfAge(person: History, { fromMonth, toMonth }: AgeBand): Span | null {
  const birth = person.birth();
  return birth && { from: addMonths(birth.day, fromMonth), to: toMonth === null ? null : addMonths(birth.day, toMonth + 1) };
}

/** Whether the person was of that age on the day; false where the birth is not told. */
export function isAged(person: History, band: AgeBand, day: Day): boolean {
  const span = spanOfAge(person, band);
  return span !== null && day >= span.from && (span.to === null || day < span.to);
}

/** Age in days on the day of the event; null where the birth is not told or only estimated. */
export function exactAgeInDays(person: History, { occurredOn }: HealthEvent): number | null {
  const birth = person.birth();
  return birth && !birth.isEstimate ? daysBetween(birth.day, occurredOn) : null;
}
