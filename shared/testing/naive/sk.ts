/** Children of 0-59 months on the register who have a KMS: from the first weighing that does not say they have none. */
import { monthsAfter } from './calendar.js';
import { ofType } from './of-type.js';
import { birthOf, everyPerson, historyOf, sinceBirth } from './person.js';
import { during, staysOf } from './stays.js';
import { inStock, type NaiveCount, type NaiveWorld } from './world.js';

export function sk(world: NaiveWorld): NaiveCount[] {
  const counts: NaiveCount[] = [];
  for (const child of everyPerson(world)) {
    const birth = birthOf(world, child);
    if (!birth) continue;
    const [first] = sinceBirth(ofType(historyOf(world, child, 'growth_measure'), 'growth_measure'), birth).filter(({ data }) => data.kiaBook !== false);
    if (!first) continue;
    for (const stay of during(staysOf(world, child), first.occurredOn, monthsAfter(birth.day, 60))) counts.push(...inStock('sk', stay));
  }
  return counts;
}
