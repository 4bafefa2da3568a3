/** D of D/S: each child of 0-59 completed months once in each calendar month, at its first weighing in it. */
import type { HealthEvent } from '@pantau/shared/event';
import { monthsAfter } from './calendar.js';
import { ofType } from './of-type.js';
import { birthDayOf, birthOf, everyPerson, historyOf, latestRegistration } from './person.js';
import { servicePlace } from './place.js';
import { oneService, type NaiveCount, type NaiveWorld } from './world.js';

export function ds(world: NaiveWorld): NaiveCount[] {
  const counts: NaiveCount[] = [];
  for (const child of everyPerson(world)) {
    const history = historyOf(world, child, 'growth_measure');
    const monthsDone = new Set<string>();
    for (const measure of ofType(history, 'growth_measure')) {
      const month = measure.occurredOn.slice(0, 7);
      if (monthsDone.has(month) || !isUnderFive(measure, bornBy(world, child, measure))) continue;
      monthsDone.add(month);
      counts.push(oneService('ds', measure, servicePlace(measure, history)));
    }
  }
  return counts;
}

/** Choice: a child with neither delivery nor registration has the birth date written on the sheet of this weighing. */
function bornBy(world: NaiveWorld, child: string, measure: HealthEvent<'growth_measure'>): string | null {
  const isKnown = birthOf(world, child) !== null || latestRegistration(world, child) !== undefined;
  return isKnown ? birthDayOf(world, child) : (measure.data.birthDate ?? null);
}

const isUnderFive = ({ occurredOn }: HealthEvent, born: string | null): boolean =>
  born !== null && occurredOn >= born && occurredOn < monthsAfter(born, 60);
