/** Each household once, with its registrations and what is asked for in order. */
import type { EventTypeCode, HealthEvent } from '@pantau/shared/event';
import type { NaiveWorld } from './world.js';

/** Choice: registrations and the events asked for lend each other their residence; a household has no other frame. */
export function everyHousehold(world: NaiveWorld, ...asked: EventTypeCode[]): HealthEvent[][] {
  const wanted: readonly string[] = ['household_registered', ...asked];
  const keys = new Set<string>();
  for (const { subject } of world.events) if (subject.kind === 'household') keys.add(world.household(subject.key));
  return [...keys].map((key) =>
    world.events.filter(
      ({ subject, type }) => subject.kind === 'household' && world.household(subject.key) === key && wanted.includes(type),
    ),
  );
}
