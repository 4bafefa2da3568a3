/** Each household once, with its registrations and home visits in order. */
import type { HealthEvent } from '@pantau/shared/event';
import type { NaiveWorld } from './world.js';

/** Choice: registrations and home visits lend each other their residence; a household has no other frame. */
export function everyHousehold(world: NaiveWorld): HealthEvent[][] {
  const keys = new Set<string>();
  for (const { subject } of world.events) if (subject.kind === 'household') keys.add(world.household(subject.key));
  return [...keys].map((key) =>
    world.events.filter(
      ({ subject, type }) => subject.kind === 'household' && world.household(subject.key) === key && ['household_registered', 'home_visit'].includes(type),
    ),
  );
}
