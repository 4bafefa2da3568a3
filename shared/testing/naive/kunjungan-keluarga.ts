/** Keluarga dikunjungi: each household once in each calendar year, at its first completed home visit in it. */
import { everyHousehold } from './household.js';
import { ofType } from './of-type.js';
import { servicePlace } from './place.js';
import { oneService, type NaiveCount, type NaiveWorld } from './world.js';

export function kunjunganKeluarga(world: NaiveWorld): NaiveCount[] {
  const counts: NaiveCount[] = [];
  for (const history of everyHousehold(world, 'home_visit')) {
    const yearsDone = new Set<string>();
    for (const visit of ofType(history, 'home_visit')) {
      const year = visit.occurredOn.slice(0, 4);
      if (visit.data.outcome !== 'selesai' || yearsDone.has(year)) continue;
      yearsDone.add(year);
      counts.push(oneService('kunjungan_keluarga', visit, servicePlace(visit, history)));
    }
  }
  return counts;
}
