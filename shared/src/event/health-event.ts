/** The event as it is stored and read: checked, normalised, pseudonymous. */
import type { Day } from '../period/index.js';
import type { Residence } from './residence.js';
import type { SubjectRef } from './subject.js';
import type { EventDataByType, EventTypeCode } from './types/index.js';

/** Who sent what: `(source, id)` names the event, `revision` its version. */
export interface EventIdentity {
  readonly source: string;
  readonly id: string;
  readonly revision: number;
}

export interface HealthEvent<C extends EventTypeCode = EventTypeCode> extends EventIdentity {
  readonly type: C;
  /** Local date at the place of service. */
  readonly occurredOn: Day;
  /** UTC, `2026-09-14T02:20:00.000Z`; null = unknown time of that day. */
  readonly occurredAt: string | null;
  readonly recordedAt: string | null;
  readonly subject: SubjectRef;
  /** At service time. */
  readonly residence: Residence | null;
  /** The unit where it was served. */
  readonly unit: string | null;
  readonly reporter: { readonly id: string; readonly role: string } | null;
  readonly data: EventDataByType[C];
}

/** One revision of an event: its content, or the mark that it is void. */
export type EventRevision = (EventIdentity & { readonly voided: true }) | (HealthEvent & { readonly voided: false });

export const isOfType = <C extends EventTypeCode>(event: HealthEvent, type: C): event is HealthEvent<C> => event.type === type;

/** The order of a history: occurredOn, occurredAt (missing = last of the day), recordedAt, source, id. */
export function compareInHistory(a: HealthEvent, b: HealthEvent): number {
  return (
    compare(a.occurredOn, b.occurredOn) ||
    compare(a.occurredAt ?? LAST, b.occurredAt ?? LAST) ||
    compare(a.recordedAt ?? LAST, b.recordedAt ?? LAST) ||
    compare(a.source, b.source) ||
    compare(a.id, b.id)
  );
}

const LAST = '~';
/** By code unit, the same on every machine and database. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
