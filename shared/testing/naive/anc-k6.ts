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

/** Choice: a day is one contact (R14), of the trimester that its first visit is noted with; a doctor on that day counts for it. */
function completingVisit(pregnancy: Pregnancy): AncVisit | undefined {
  const trimesters = new Map<string, 1 | 2 | 3>();
  const withDoctor = new Set<number>();
  return healthWorkerVisits(pregnancy).find((visit) => {
    const weeks = weeksAt(visit, pregnancy.anchor?.lmp ?? null);
    if (weeks === null) return false;
    const trimester = trimesters.get(visit.occurredOn) ?? (weeks <= 12 ? 1 : weeks <= 27 ? 2 : 3);
    trimesters.set(visit.occurredOn, trimester);
    if (visit.data.provider === 'dokter') withDoctor.add(trimester);
    const days = (wanted: number) => [...trimesters.values()].filter((each) => each === wanted).length;
    return days(1) >= 1 && days(2) >= 2 && days(3) >= 3 && withDoctor.has(1) && withDoctor.has(3);
  });
}
