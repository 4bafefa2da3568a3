/** K1 murni: each pregnancy once, at the first antenatal visit to a health worker, if that was in week 12 or before. */
import { healthWorkerVisits, weeksAt, type AncVisit } from './antenatal.js';
import { earlierFirst } from './heads.js';
import { servicePlace } from './place.js';
import { everyPregnancy, type Pregnancy } from './pregnancies.js';
import { oneService, type NaiveCount, type NaiveWorld } from './world.js';

export function ancK1Murni(world: NaiveWorld): NaiveCount[] {
  const counts: NaiveCount[] = [];
  for (const pregnancy of everyPregnancy(world)) {
    const [first] = healthWorkerVisits(pregnancy);
    const weeks = first ? weeksAt(first, lmpKnownBefore(first, pregnancy)) : null;
    if (first && weeks !== null && weeks <= 12) counts.push(oneService('anc_k1_murni', first, servicePlace(first, pregnancy.woman)));
  }
  return counts;
}

/**
 * Choice: the LMP of the pregnancy helps a first visit without weeks of its own only if it was told earlier (by a visit to
 * a kader, say): a later visit never turns a pregnancy into K1 murni.
 */
function lmpKnownBefore(first: AncVisit, { anchor }: Pregnancy): string | null {
  return anchor !== null && earlierFirst(anchor.toldBy, first) < 0 ? anchor.lmp : null;
}
