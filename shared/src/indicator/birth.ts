/** Birth as it is known: the newborn entry of the delivery, else the latest registration (rule R11). */
import { isOfType, type HealthEvent } from '../event/index.js';
import type { Day } from '../period/index.js';

export interface Birth {
  readonly day: Day;
  /** UTC; null where the time of birth is not known. */
  readonly at: string | null;
  readonly sex: 'L' | 'P' | null;
  readonly by: HealthEvent;
}

export function birthIn(keys: ReadonlySet<string>, events: readonly HealthEvent[]): Birth | null {
  return deliveredAs(keys, events) ?? registeredAs(events);
}

function deliveredAs(keys: ReadonlySet<string>, events: readonly HealthEvent[]): Birth | null {
  for (const event of events) {
    if (!isOfType(event, 'delivery')) continue;
    const newborn = event.data.newborns?.find(({ key }) => keys.has(key));
    if (newborn) return { day: event.occurredOn, at: newborn.bornAt ?? event.occurredAt, sex: newborn.sex ?? null, by: event };
  }
  return null;
}

function registeredAs(events: readonly HealthEvent[]): Birth | null {
  const last = events.filter((event): event is HealthEvent<'person_registered'> => isOfType(event, 'person_registered') && !!birthDate(event)).at(-1);
  const day = last && birthDate(last);
  return last && day ? { day, at: null, sex: last.data.sex, by: last } : null;
}

const birthDate = (event: HealthEvent<'person_registered'>): Day | undefined => event.data.birthDate ?? event.data.dobEstimated;
