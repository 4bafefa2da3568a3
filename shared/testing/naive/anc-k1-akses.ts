/** K1 akses: each pregnancy once, at the first antenatal visit to a health worker. */
import { healthWorkerVisits } from './antenatal.js';
import { servicePlace } from './place.js';
import { everyPregnancy } from './pregnancies.js';
import { oneService, type NaiveCount, type NaiveWorld } from './world.js';

export function ancK1Akses(world: NaiveWorld): NaiveCount[] {
  const counts: NaiveCount[] = [];
  for (const pregnancy of everyPregnancy(world)) {
    const [first] = healthWorkerVisits(pregnancy);
    if (first) counts.push(oneService('anc_k1_akses', first, servicePlace(first, pregnancy.woman)));
  }
  return counts;
}
