/** Registered households where they live, from the day of their first registration. */
import { AFTER_ALL } from './calendar.js';
import { everyHousehold } from './household.js';
import { ofType } from './of-type.js';
import { statedBy } from './place.js';
import { inStock, type NaiveCount, type NaiveWorld } from './world.js';

/**
 * Choice: a later registration with another residence moves the household on its day; one without residence says nothing.
 * The first stated residence reaches back to the first registration; a household of unknown residence counts at ''.
 */
export function stokKk(world: NaiveWorld): NaiveCount[] {
  const counts: NaiveCount[] = [];
  for (const history of everyHousehold(world)) {
    const registrations = ofType(history, 'household_registered');
    const [first] = registrations;
    if (!first) continue;
    const stated = registrations.map((event) => ({ day: event.occurredOn, residence: statedBy(event) })).filter(({ residence }) => residence !== null);
    const homes = stated.length > 0 ? stated : [{ day: first.occurredOn, residence: '' }];
    homes.forEach(({ day, residence }, index) => {
      const from = index === 0 ? first.occurredOn : day;
      counts.push(...inStock('stok_kk', { from, until: homes[index + 1]?.day ?? AFTER_ALL, residence: residence ?? '' }));
    });
  }
  return counts;
}
