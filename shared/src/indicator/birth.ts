/**
 * Birth as it is known (rule R11): the newborn entry of the delivery, else the latest registration. A newborn entered as
 * not alive is nobody's birth.
 */
import { isOfType, type HealthEvent } from '../event/index.js';
import type { Day } from '../period/index.js';

export type Sex = 'L' | 'P';

export interface Birth {
  readonly day: Day;
  /** UTC; null where the time of birth is not known. */
  readonly at: string | null;
  readonly sex: Sex | null;
  /** Only the year or so is known: good enough for an age group, not for a deadline. */
  readonly isEstimate: boolean;
  readonly by: HealthEvent;
}

export function birthIn(keys: ReadonlySet<string>, events: readonly HealthEvent[]): Birth | null {
  return deliveredAs(keys, events) ?? registeredAs(events);
}

/** As the latest registration says. */
export function registeredSex(events: readonly HealthEvent[]): Sex | null {
  const last = events.findLast((event): event is HealthEvent<'person_registered'> => isOfType(event, 'person_registered'));
  return last?.data.sex ?? null;
}

function deliveredAs(keys: ReadonlySet<string>, events: readonly HealthEvent[]): Birth | null {
  for (const by of events) {
    const newborn = newbornIn(keys, by);
    if (!newborn) continue;
    const day = newborn.bornOn ?? by.occurredOn;
    const at = newborn.bornAt ?? (day === by.occurredOn ? by.occurredAt : null);
    return { day, at, sex: newborn.sex ?? null, isEstimate: false, by };
  }
  return null;
}

/** The entry of this child in a delivery. */
export function newbornIn(keys: ReadonlySet<string>, event: HealthEvent) {
  return isOfType(event, 'delivery') ? event.data.newborns?.find(({ key, alive }) => alive !== false && keys.has(key)) : undefined;
}

function registeredAs(events: readonly HealthEvent[]): Birth | null {
  const by = events.findLast((event): event is HealthEvent<'person_registered'> => isOfType(event, 'person_registered'));
  const day = by && (by.data.birthDate ?? by.data.dobEstimated);
  return by && day ? { day, at: null, sex: by.data.sex, isEstimate: by.data.birthDate === undefined, by } : null;
}
