/** Where someone lives, day by day, as the events say that state it (R10). */
import type { HealthEvent } from '@pantau/shared/event';
import { AFTER_ALL, BEFORE_ALL } from './calendar.js';
import { birthOf, historyOf } from './person.js';
import { statedBy } from './place.js';
import type { NaiveWorld, Stay } from './world.js';

/** The stays of a person in registered areas since birth, first to last: only registration, move and the own delivery say so. */
export const staysOf = (world: NaiveWorld, person: string): Stay[] => staysIn(historyOf(world, person), birthOf(world, person)?.day ?? BEFORE_ALL);

/** False where nothing is known about where the person lives, not even that it is elsewhere. */
export const isHomeKnown = (world: NaiveWorld, person: string): boolean => historyOf(world, person).some((event) => statedBy(event) !== null);

/**
 * The first statement reaches back to the beginning, each later one holds from the day of its event.
 * Choice: an event without residence says nothing beside one that names a place; where none does, they live somewhere unknown.
 */
export function staysIn(events: readonly HealthEvent[], begin: string): Stay[] {
  const said = events.filter((event) => event.type !== 'person_moved' || statedBy(event) !== null);
  const statements = said.some(statedBy) ? said.filter((event) => statedBy(event) !== null) : said;
  const stays: Stay[] = [];
  statements.forEach((event, index) => {
    const isLeaving = statedBy(event) === '';
    const from = index === 0 ? BEFORE_ALL : event.occurredOn;
    const until = statements[index + 1]?.occurredOn ?? AFTER_ALL;
    if (!isLeaving) stays.push({ from, until, residence: statedBy(event) ?? '', unit: event.unit ?? '' });
  });
  return during(stays, begin, AFTER_ALL);
}

/** What of the stays lies in a half-open span of days. */
export function during(stays: readonly Stay[], from: string, until: string): Stay[] {
  const clipped: Stay[] = [];
  for (const stay of stays) {
    const inside = { ...stay, from: stay.from > from ? stay.from : from, until: stay.until < until ? stay.until : until };
    if (inside.from < inside.until) clipped.push(inside);
  }
  return clipped;
}
