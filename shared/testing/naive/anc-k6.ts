/** K6: each pregnancy once, on the day of the visit that completes 1-2-3 by trimester with a doctor in the first and third. */
import { healthWorkerVisits, weeksAt, type AncVisit } from './antenatal.js';
import { servicePlace } from './place.js';
import { everyPregnancy, type Pregnancy } from './pregnancies.js';
import { oneService, type NaiveCount, type NaiveWorld } from './world.js';

export function ancK6(world: NaiveWorld): NaiveCount[] {
  const counts: NaiveCount[] = [];
  for (const pregnancy of everyPregnancy(world)) {
    const visit = completingVisit(pregnancy);
    if (visit) counts.push(oneService('anc_k6', visit, servicePlace(visit, pregnancy.woman)));
  }
  return counts;
}

/** Choice: distinct days are counted within each trimester; one day noted with weeks of two trimesters counts in both. */
function completingVisit(pregnancy: Pregnancy): AncVisit | undefined {
  const first = new Set<string>();
  const second = new Set<string>();
  const third = new Set<string>();
  let doctorInFirst = false;
  let doctorInThird = false;
  return healthWorkerVisits(pregnancy).find((visit) => {
    const weeks = weeksAt(visit, pregnancy.anchor?.lmp ?? null);
    if (weeks === null) return false;
    const byDoctor = visit.data.provider === 'dokter';
    if (weeks <= 12) first.add(visit.occurredOn);
    else if (weeks <= 27) second.add(visit.occurredOn);
    else third.add(visit.occurredOn);
    if (byDoctor && weeks <= 12) doctorInFirst = true;
    if (byDoctor && weeks >= 28) doctorInThird = true;
    return first.size >= 1 && second.size >= 2 && third.size >= 3 && doctorInFirst && doctorInThird;
  });
}
