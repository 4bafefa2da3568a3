/** What an event says, as text: to tell equal contents from different ones. */
import { canonicalJson } from '../basics/index.js';
import type { EventRevision, HealthEvent } from './health-event.js';
import { eventTypeOf } from './types/index.js';

/** The same for equal contents, whatever the order in which the fields were written. */
export const signature = (event: EventRevision): string => canonicalJson(event);

/** Two events with one natural key are possibly the same service, sent twice under different ids; both are kept. */
export function naturalKeyOf(event: HealthEvent): string {
  const { subject, type, occurredOn } = event;
  const data = event.data as Readonly<Record<string, string | number | undefined>>;
  const own = (eventTypeOf(type)?.distinguishedBy ?? []).map((name) => data[name] ?? '');
  return [subject.kind, subject.key, type, occurredOn, ...own].join('|');
}
