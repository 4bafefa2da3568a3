/** Children of 0-59 completed months where they live; without an exact birth date or a stated residence, nobody. */
import { monthsAfter } from './calendar.js';
import { birthDayOf, everyPerson } from './person.js';
import { during, staysOf } from './stays.js';
import { inStock, type NaiveCount, type NaiveWorld } from './world.js';

export function stokBalita(world: NaiveWorld): NaiveCount[] {
  const counts: NaiveCount[] = [];
  for (const child of everyPerson(world)) {
    const born = birthDayOf(world, child);
    if (born === null) continue;
    for (const stay of during(staysOf(world, child) ?? [], born, monthsAfter(born, 60))) counts.push(...inStock('stok_balita', stay));
  }
  return counts;
}
