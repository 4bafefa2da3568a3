/** Events for tests, complete and normalised as the store keeps them; every builder fills in what the test does not care for. */
import { eventTypeOf, type EventDataByType, type EventRevision, type EventTypeCode, type HealthEvent, type SubjectRef } from '@pantau/shared/event';
import { must } from '@pantau/shared/basics';
import { subjectFor } from '@pantau/shared/example';

export { subjectFor };

export type LiveRevision<C extends EventTypeCode = EventTypeCode> = HealthEvent<C> & { readonly voided: false };
export type EventDetails<C extends EventTypeCode> = Partial<Omit<HealthEvent<C>, 'type'>>;

let made = 0;

/** One event; without an id of its own it gets the next running one. */
export function anEvent<C extends EventTypeCode>(type: C, details: EventDetails<C> = {}): LiveRevision<C> {
  made += 1;
  return {
    source: 'uji',
    id: `e-${String(made).padStart(6, '0')}`,
    revision: 0,
    voided: false,
    type,
    occurredOn: '2026-03-10',
    occurredAt: null,
    recordedAt: null,
    subject: subjectFor(type, 'subjek'),
    residence: null,
    unit: null,
    reporter: null,
    data: must(eventTypeOf(type), type).sample as EventDataByType[C],
    ...details,
  };
}

/** The next revision, with other content. */
export const revised = <C extends EventTypeCode>(event: LiveRevision<C>, details: EventDetails<C>): LiveRevision<C> => ({
  ...event,
  revision: event.revision + 1,
  ...details,
});

export const voided = ({ source, id, revision }: EventRevision): EventRevision => ({ source, id, revision: revision + 1, voided: true });

export const aPersonRef = (key: string) => ({ kind: 'person', key }) as const;
export const aHouseholdRef = (key: string): SubjectRef => ({ kind: 'household', key });
/** Keyed by its mother, or by a label of its own. */
export const aPregnancy = (mother: string, label = mother): SubjectRef => ({ kind: 'pregnancy', key: label, of: aPersonRef(mother) });
export const aCase = (person: string, label: string): SubjectRef => ({ kind: 'case', key: label, of: aPersonRef(person) });
