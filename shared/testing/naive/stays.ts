/** Where a person lives, day by day: only registration, move and the own delivery say so (R10). */
import { AFTER_ALL, BEFORE_ALL } from './calendar.js';
import { birthDayOf, historyOf } from './person.js';
import { statedBy } from './place.js';
import type { NaiveWorld, Stay } from './world.js';

/**
 * The stays in registered areas, first to last; null = nothing is known about where the person lives.
 * The first statement reaches back to birth, each later one holds from the day of its event.
 * Choice: a registration or delivery without residence says nothing. "Out" is a statement as well, also as the first one.
 */
export function staysOf(world: NaiveWorld, person: string): Stay[] | null {
  const statements: { day: string; residence: string; outside: boolean }[] = [];
  for (const event of historyOf(world, person)) {
    const residence = statedBy(event);
    if (residence !== null) statements.push({ day: event.occurredOn, residence, outside: residence === '' });
  }
  if (statements.length === 0) return null;
  const stays: Stay[] = [];
  statements.forEach(({ day, residence, outside }, index) => {
    const from = index === 0 ? BEFORE_ALL : day;
    const until = statements[index + 1]?.day ?? AFTER_ALL;
    if (!outside) stays.push({ from, until, residence });
  });
  return during(stays, birthDayOf(world, person) ?? BEFORE_ALL, AFTER_ALL);
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
