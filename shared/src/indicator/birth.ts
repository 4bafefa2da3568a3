/**
 * Birth as it is known (rule R11): the newborn entry of the delivery, else the latest registration, else what the latest
 * measuring sheet says.
 */
import { isOfType, type HealthEvent } from '../event/index.js';
import type { Day } from '../period/index.js';

export type Sex = 'L' | 'P';

export interface Birth {
  readonly day: Day;
  /** UTC; null where the time of birth is not known. */
  readonly at: string | null;
  readonly sex: Sex | null;
  readonly by: HealthEvent;
}

export function birthIn(keys: ReadonlySet<string>, events: readonly HealthEvent[]): Birth | null {
  return deliveredAs(keys, events) ?? registeredAs(events) ?? measuredAs(events);
}

/** As the latest registration says. */
export function registeredSex(events: readonly HealthEvent[]): Sex | null {
  const last = events.findLast((event): event is HealthEvent<'person_registered'> => isOfType(event, 'person_registered'));
  return last?.data.sex ?? null;
}

function deliveredAs(keys: ReadonlySet<string>, events: readonly HealthEvent[]): Birth | null {
  for (const event of events) {
    const newborn = newbornIn(keys, event);
    if (newborn) return { day: newborn.bornOn ?? event.occurredOn, at: newborn.bornAt ?? event.occurredAt, sex: newborn.sex ?? null, by: event };
  }
  return null;
}

/** The entry of this child in a delivery. */
export function newbornIn(keys: ReadonlySet<string>, event: HealthEvent) {
  return isOfType(event, 'delivery') ? event.data.newborns?.find(({ key }) => keys.has(key)) : undefined;
}

function registeredAs(events: readonly HealthEvent[]): Birth | null {
  const last = events.findLast((event): event is HealthEvent<'person_registered'> => isOfType(event, 'person_registered') && !!birthDate(event));
  const day = last && birthDate(last);
  return last && day ? { day, at: null, sex: last.data.sex, by: last } : null;
}

const birthDate = (event: HealthEvent<'person_registered'>): Day | undefined => event.data.birthDate ?? event.data.dobEstimated;

function measuredAs(events: readonly HealthEvent[]): Birth | null {
  const last = events.findLast((event): event is HealthEvent<'growth_measure'> => isOfType(event, 'growth_measure') && !!event.data.birthDate);
  return last?.data.birthDate ? { day: last.data.birthDate, at: null, sex: last.data.sex ?? null, by: last } : null;
}
