/**
 * Completed age on the day of an event, by the birth that is on record; where none is, by the birth date written on the event
 * itself. An estimated birth is good enough for an age group, never for a window.
 */
import type { HealthEvent } from '../../event/index.js';
import { addMonths, daysBetween } from '../../period/index.js';
import { registeredSex, type Birth, type Sex } from '../birth.js';
import type { History } from '../history.js';
import type { Span } from './span.js';

/** Completed months, both inside; `toMonth` null = no upper end. */
export interface AgeBand {
  readonly fromMonth: number;
  readonly toMonth: number | null;
}
export const years = (from: number, to: number | null): AgeBand => ({ fromMonth: from * 12, toMonth: to === null ? null : to * 12 + 11 });
export const months = (from: number, to: number): AgeBand => ({ fromMonth: from, toMonth: to });

type Born = Pick<Birth, 'day' | 'isEstimate'>;

/** Null where nobody has told. */
export const bornFor = (person: History, event: HealthEvent): Born | null => person.birth() ?? writtenOn(event);
export const sexFor = (person: History, { data }: HealthEvent): Sex | null =>
  person.birth()?.sex ?? registeredSex(person.events) ?? ('sex' in data ? (data.sex ?? null) : null);

function writtenOn({ data, occurredOn }: HealthEvent): Born | null {
  const day = 'birthDate' in data ? data.birthDate : undefined;
  const estimate = 'dobEstimated' in data ? data.dobEstimated : undefined;
  const told = day ?? estimate;
  return told === undefined || told > occurredOn ? null : { day: told, isEstimate: day === undefined };
}

/** The days on which the person is of that age, half open; null where the birth is not told. */
export function spanOfAge(person: History, event: HealthEvent, { fromMonth, toMonth }: AgeBand): Span | null {
  const born = bornFor(person, event);
  return born && { from: addMonths(born.day, fromMonth), to: toMonth === null ? null : addMonths(born.day, toMonth + 1) };
}

/** Whether the person was of that age on the day of the event; false where the birth is not told. */
export function isAged(person: History, band: AgeBand, event: HealthEvent): boolean {
  const span = spanOfAge(person, event, band);
  return span !== null && event.occurredOn >= span.from && (span.to === null || event.occurredOn < span.to);
}

/** Age in days on the day of the event; null where the birth is not told or only estimated. */
export function exactAgeInDays(person: History, event: HealthEvent): number | null {
  const born = bornFor(person, event);
  return born && !born.isEstimate ? daysBetween(born.day, event.occurredOn) : null;
}
