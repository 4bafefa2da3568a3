/** What happened, before it has a name: stories are made of drafts, and the noise gives them ids, revisions and an order. */
import type { EventDataByType, EventTypeCode, HealthEvent, SubjectRef } from '@pantau/shared/event';

type Unnamed = Omit<HealthEvent, 'source' | 'id' | 'revision' | 'recordedAt' | 'reporter'>;
/** Who reported it, where that matters; left out = nobody told. */
export type Draft = { [K in keyof Unnamed]: Unnamed[K] } & { reporter?: HealthEvent['reporter'] };
export type Circumstances = Partial<Pick<Draft, 'occurredAt' | 'residence' | 'unit' | 'reporter'>>;

/** @param more time, residence, unit and reporter; unknown where they are not given */
export function draft<C extends EventTypeCode>(
  type: C,
  on: string,
  { subject, data, more = {} }: { subject: SubjectRef; data: EventDataByType[C]; more?: Circumstances },
): Draft {
  return { type, occurredOn: on, occurredAt: null, residence: null, unit: null, subject, data, ...more };
}
