/** What is known of one person: the events of this person, the entry as a newborn, birth, sex. */
import type { EventDataByType, EventTypeCode, HealthEvent } from '@pantau/shared/event';
import { ofType } from './of-type.js';
import type { NaiveWorld } from './world.js';

type Newborn = NonNullable<EventDataByType['delivery']['newborns']>[number];
export interface Birth {
  readonly day: string;
  readonly time: string | null;
  /** False: an estimate, good for an age group and for nothing else. */
  readonly isExact: boolean;
  /** Told by whoever registers, not by a delivery. */
  readonly isRegistered?: true;
}

/** Everyone who is the subject of an event, has a case, or is the newborn of a delivery, once each. */
export function everyPerson(world: NaiveWorld): string[] {
  const keys = new Set<string>();
  for (const event of world.events) {
    const { kind, key, of } = event.subject;
    if (kind === 'person') keys.add(world.person(key));
    if (kind === 'case' && of) keys.add(world.person(of.key));
    for (const { data } of ofType([event], 'delivery')) for (const newborn of data.newborns ?? []) keys.add(world.person(newborn.key));
  }
  return [...keys];
}

/** Registrations, moves, the delivery as newborn, and the events of the types asked for, cases of the person too, in order (R1). */
export function historyOf(world: NaiveWorld, person: string, ...types: EventTypeCode[]): HealthEvent[] {
  const wanted: string[] = ['person_registered', 'person_moved', ...types];
  return world.events.filter((event) => {
    if (newbornIn(world, person, event)) return true;
    const { kind, key, of } = event.subject;
    const whose = kind === 'person' ? key : kind === 'case' ? of?.key : undefined;
    return whose !== undefined && world.person(whose) === person && wanted.includes(event.type);
  });
}

/**
 * The birth after R11: of the delivery, else of the latest registration; null = not known.
 * Choice: where several deliveries name the child, the first of the history is its birth. Where the latest registration has
 * only an estimate, that holds, even if an older one had a date.
 */
export function birthOf(world: NaiveWorld, person: string): Birth | null {
  const entry = birthEntryOf(world, person);
  if (entry) return { day: entry.newborn.bornOn ?? entry.delivery.occurredOn, time: timeOf(entry), isExact: true };
  const registered = latestRegistration(world, person)?.data;
  const day = registered?.birthDate ?? registered?.dobEstimated;
  return day === undefined ? null : { day, time: null, isExact: registered?.birthDate !== undefined, isRegistered: true };
}

interface BirthEntry {
  readonly newborn: Newborn;
  readonly delivery: HealthEvent<'delivery'>;
}

/** The person as a newborn of a delivery, alive. */
export const birthEntryOf = (world: NaiveWorld, person: string): BirthEntry | undefined => birthEntriesOf(world, person)[0];

/** One for each report of the delivery. */
export const birthEntriesOf = (world: NaiveWorld, person: string): BirthEntry[] =>
  ofType(world.events, 'delivery').flatMap((delivery) => {
    const newborn = newbornIn(world, person, delivery);
    return newborn ? [{ newborn, delivery }] : [];
  });

/** Choice: a newborn entered as not alive is nobody's birth: neither birth date nor residence follows from it. */
function newbornIn(world: NaiveWorld, person: string, event: HealthEvent): Newborn | undefined {
  const newborns = ofType([event], 'delivery').flatMap(({ data }) => data.newborns ?? []);
  return newborns.find(({ key, alive }) => world.person(key) === person && alive !== false);
}

/** Choice: without a time of its own the child was born at the time of the delivery, unless it was born on another day. */
function timeOf({ newborn, delivery }: BirthEntry): string | null {
  if (newborn.bornAt !== undefined) return newborn.bornAt;
  return (newborn.bornOn ?? delivery.occurredOn) === delivery.occurredOn ? delivery.occurredAt : null;
}

/** Events of before the birth are skipped (R8): by time where both have one, else by day; an estimated birth skips none. */
export function sinceBirth<E extends HealthEvent>(events: readonly E[], birth: Birth | null): E[] {
  if (!birth?.isExact) return [...events];
  const { day, time } = birth;
  return events.filter(({ occurredOn, occurredAt }) => (time !== null && occurredAt !== null ? occurredAt >= time : occurredOn >= day));
}

export function latestRegistration(world: NaiveWorld, person: string): HealthEvent<'person_registered'> | undefined {
  return ofType(historyOf(world, person), 'person_registered').at(-1);
}

/** Choice: as the delivery entered it, else as the latest registration says; null = neither does. */
export function sexOf(world: NaiveWorld, person: string): 'L' | 'P' | null {
  return birthEntryOf(world, person)?.newborn.sex ?? latestRegistration(world, person)?.data.sex ?? null;
}
