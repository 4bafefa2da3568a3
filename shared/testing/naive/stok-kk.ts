/** Registered households where they live, from the day of their first registration; a registration elsewhere moves them. */
import { everyHousehold } from './household.js';
import { ofType } from './of-type.js';
import { staysIn } from './stays.js';
import { inStock, type NaiveCount, type NaiveWorld } from './world.js';

export function stokKk(world: NaiveWorld): NaiveCount[] {
  const counts: NaiveCount[] = [];
  for (const history of everyHousehold(world)) {
    const registrations = ofType(history, 'household_registered');
    const [first] = registrations;
    if (first) for (const stay of staysIn(registrations, first.occurredOn)) counts.push(...inStock('stok_kk', stay));
  }
  return counts;
}
