/** What an event is about besides its subject: a day, a unit. */
import { periodDays, type Day, type Period } from '../period/index.js';
import { isOfType, type HealthEvent } from './health-event.js';

/** The month or epi week that a statement of a whole period tells of; null for everything that happened on a day. */
export function toldPeriod(event: HealthEvent): Period | null {
  if (isOfType(event, 'aggregate_entry') || isOfType(event, 'nil_report')) return event.data.month ?? event.data.week ?? null;
  return isOfType(event, 'report_close') ? (event.data.month ?? null) : null;
}

/** The day that an event tells of: its own, or the nearest day of the period that it tells of. */
export function toldDay(event: HealthEvent): Day {
  const period = toldPeriod(event);
  if (period === null) return event.occurredOn;
  const { first, last } = periodDays(period);
  return event.occurredOn < first ? first : event.occurredOn > last ? last : event.occurredOn;
}

/** The unit that served, else the unit that the event is about; null = none is told. */
export const unitOfEvent = ({ unit, subject }: HealthEvent): string | null => unit ?? unitAbout(subject);

/** The unit that a subject is. */
export const unitAbout = ({ kind, key }: HealthEvent['subject']): string | null => (kind === 'posyandu' || kind === 'unit' ? key : null);
