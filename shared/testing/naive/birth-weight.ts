/** Low birth weight, and screening for hypothyroidism: what was found of each newborn. */
import type { HealthEvent } from '@pantau/shared/event';
import { daysFrom } from './calendar.js';
import { everyLife, type Life } from './lives.js';
import { birthEntriesOf, birthEntryOf } from './person.js';
import type { NaiveCount, NaiveWorld } from './world.js';

export function bblr(world: NaiveWorld): NaiveCount[] {
  const counts: NaiveCount[] = [];
  for (const life of everyLife(world, 'neonatal_visit')) {
    const weighed = birthWeight(world, life);
    if (!weighed) continue;
    counts.push(life.counted('bblr_ditimbang', weighed.event));
    if (weighed.grams < 2500) counts.push(life.counted('bblr', weighed.event));
  }
  return counts;
}

/** As the first report of the delivery that tells it has it, else by the first weight of a neonatal visit if that is of the day of birth or the next. */
function birthWeight(world: NaiveWorld, { key, birth, of }: Life): { event: HealthEvent; grams: number } | null {
  const entry = birthEntriesOf(world, key).find(({ newborn }) => newborn.weightG !== undefined);
  if (entry?.newborn.weightG !== undefined) return { event: entry.delivery, grams: entry.newborn.weightG };
  const first = of('neonatal_visit').find(({ data }) => data.weightG !== undefined);
  if (!first || !birth?.isExact || daysFrom(birth.day, first.occurredOn) > 1) return null;
  return { event: first, grams: first.data.weightG ?? 0 };
}

/** Choice: born alive is counted on the day of birth, where the delivery places it; the sample wherever and whenever it was taken. */
export function shk(world: NaiveWorld): NaiveCount[] {
  const counts: NaiveCount[] = [];
  for (const { key, birth, of, counted } of everyLife(world, 'neonatal_visit')) {
    const born = birthEntryOf(world, key);
    const sampled = of('neonatal_visit').find(({ data }) => data.shk === true);
    if (born && birth) counts.push({ ...counted('shk_lahir_hidup', born.delivery), day: birth.day });
    if (sampled) counts.push(counted('shk', sampled));
  }
  return counts;
}
