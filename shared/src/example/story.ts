/** The events of a story as the store would keep them: one subject, one source, told in order. */
import { must } from '../basics/index.js';
import { compareInHistory, eventTypeOf, type EventTypeCode, type HealthEvent, type SubjectRef } from '../event/index.js';
import type { DerivedExample, WorkedExample } from '../indicator/index.js';

/** Whose story it is, where an event names nobody else. */
export const SUBJECT = 'subjek';

export const isStory = (example: WorkedExample | DerivedExample): example is WorkedExample => 'story' in example;

/** The live events, in the order of history. */
export function storyEvents({ story }: WorkedExample): readonly HealthEvent[] {
  const told = story.map(({ type, on, at, data, subject, voided }, index) => ({
    voided,
    event: {
      source: 'contoh', id: `e-${String(index).padStart(3, '0')}`, revision: 0, type, occurredOn: on, occurredAt: at ?? null, recordedAt: null,
      subject: subject ?? subjectFor(type, SUBJECT), residence: null, unit: null, reporter: null, data,
    } as HealthEvent,
  }));
  return told.flatMap(({ event, voided }) => (voided ? [] : [event])).sort(compareInHistory);
}

/** A subject that the type is about, of this person, household or posyandu; a pregnancy is keyed by its mother. */
export function subjectFor(type: EventTypeCode, key: string): SubjectRef {
  const { subject } = must(eventTypeOf(type), type);
  const kinds = typeof subject === 'string' ? [subject] : subject;
  if (kinds.includes('person')) return { kind: 'person', key };
  return kinds.includes('pregnancy') ? { kind: 'pregnancy', key, of: { kind: 'person', key } } : { kind: must(kinds[0], 'subject kind'), key };
}
