/** D of D/S: each child of 0-59 completed months once in each calendar month, at its first weighing in it. */
import type { HealthEvent } from '@pantau/shared/event';
import { monthsAfter } from './calendar.js';
import { ofType } from './of-type.js';
import { birthOf, everyPerson, historyOf, sinceBirth } from './person.js';
import { servicePlace } from './place.js';
import { oneService, type NaiveCount, type NaiveWorld } from './world.js';

/** Choice: a child with neither delivery nor registration has the birth date written on the sheet of this weighing. */
export function ds(world: NaiveWorld): NaiveCount[] {
  const counts: NaiveCount[] = [];
  for (const child of everyPerson(world)) {
    const birth = birthOf(world, child);
    const history = historyOf(world, child, 'growth_measure');
    const monthsDone = new Set<string>();
    for (const measure of sinceBirth(ofType(history, 'growth_measure'), birth)) {
      const month = measure.occurredOn.slice(0, 7);
      if (monthsDone.has(month) || !isUnderFive(measure, birth?.day ?? bornAfterSheet(measure))) continue;
      monthsDone.add(month);
      counts.push(oneService('ds', measure, servicePlace(measure, history)));
    }
  }
  return counts;
}

/** Null also where the sheet has a birth after the weighing. */
const bornAfterSheet = ({ data, occurredOn }: HealthEvent<'growth_measure'>): string | null =>
  data.birthDate !== undefined && data.birthDate <= occurredOn ? data.birthDate : null;

const isUnderFive = ({ occurredOn }: HealthEvent, born: string | null): boolean => born !== null && occurredOn < monthsAfter(born, 60);
