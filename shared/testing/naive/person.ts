/** What is known of one person: the events of this person, the entry as a newborn, birth date, sex. */
import type { EventDataByType, EventTypeCode, HealthEvent } from '@pantau/shared/event';
import { ofType } from './of-type.js';
import type { NaiveWorld } from './world.js';

export type Newborn = NonNullable<EventDataByType['delivery']['newborns']>[number];
export interface Birth {
  readonly delivery: HealthEvent<'delivery'>;
  readonly newborn: Newborn;
}

/** Everyone who is the subject of an event or the newborn of a delivery, once each. */
export function everyPerson(world: NaiveWorld): string[] {
  const keys = new Set<string>();
  for (const event of world.events) {
    if (event.subject.kind === 'person') keys.add(world.person(event.subject.key));
    for (const { data } of ofType([event], 'delivery')) for (const { key } of data.newborns ?? []) keys.add(world.person(key));
  }
  return [...keys];
}

/** Registrations, moves, the delivery as newborn, and the events of the types asked for, in order (R1). */
export function historyOf(world: NaiveWorld, person: string, ...types: EventTypeCode[]): HealthEvent[] {
  const wanted: string[] = ['person_registered', 'person_moved', ...types];
  return world.events.filter((event) => {
    if (newbornIn(world, person, event)) return true;
    return event.subject.kind === 'person' && world.person(event.subject.key) === person && wanted.includes(event.type);
  });
}

/** Choice: where several deliveries name the child, the first of the history is its birth. */
export function birthOf(world: NaiveWorld, person: string): Birth | null {
  for (const delivery of ofType(world.events, 'delivery')) {
    const newborn = newbornIn(world, person, delivery);
    if (newborn) return { delivery, newborn };
  }
  return null;
}

/** Choice: a newborn entered as not alive is nobody's birth: neither birth date nor residence follows from it. */
function newbornIn(world: NaiveWorld, person: string, event: HealthEvent): Newborn | undefined {
  const newborns = ofType([event], 'delivery').flatMap(({ data }) => data.newborns ?? []);
  return newborns.find(({ key, alive }) => world.person(key) === person && alive !== false);
}

/**
 * The birth date after R11: of the delivery, else of the latest registration; null = not known exactly.
 * Choice: where the latest registration has only an estimate, the date is not known, even if an older one had a date.
 */
export function birthDayOf(world: NaiveWorld, person: string): string | null {
  const birth = birthOf(world, person);
  if (birth) return birth.newborn.bornOn ?? birth.delivery.occurredOn;
  return latestRegistration(world, person)?.data.birthDate ?? null;
}

export function latestRegistration(world: NaiveWorld, person: string): HealthEvent<'person_registered'> | undefined {
  return ofType(historyOf(world, person), 'person_registered').at(-1);
}
