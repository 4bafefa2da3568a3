/** Children of 0-59 completed months where they live, also where only an estimate of the birth date is known. */
import { monthsAfter } from './calendar.js';
import { birthOf, everyPerson } from './person.js';
import { during, staysOf } from './stays.js';
import { inStock, type NaiveCount, type NaiveWorld } from './world.js';

export function stokBalita(world: NaiveWorld): NaiveCount[] {
  const counts: NaiveCount[] = [];
  for (const child of everyPerson(world)) {
    const born = birthOf(world, child)?.day;
    if (born === undefined) continue;
    for (const stay of during(staysOf(world, child), born, monthsAfter(born, 60))) counts.push(...inStock('stok_balita', stay));
  }
  return counts;
}
