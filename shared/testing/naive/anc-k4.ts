/** K4: each pregnancy once, on the day of the contact that completes 1-1-2 by trimester. */
import { healthWorkerVisits, weeksAt, type AncVisit } from './antenatal.js';
import { countedIn, everyPregnancy, type Pregnancy } from './pregnancies.js';
import type { NaiveCount, NaiveWorld } from './world.js';

export const ancK4 = (world: NaiveWorld): NaiveCount[] =>
  everyPregnancy(world).flatMap((pregnancy) => {
    const visit = completingVisit(pregnancy);
    return visit ? [countedIn(pregnancy, 'anc_k4', visit)] : [];
  });

/** A day is one contact, of the trimester of its first visit whose weeks are known. */
function completingVisit(pregnancy: Pregnancy): AncVisit | undefined {
  const trimesters = new Map<string, 1 | 2 | 3>();
  return healthWorkerVisits(pregnancy).find((visit) => {
    const weeks = weeksAt(visit, pregnancy.anchor?.lmp ?? null);
    if (weeks === null) return false;
    if (!trimesters.has(visit.occurredOn)) trimesters.set(visit.occurredOn, weeks <= 12 ? 1 : weeks <= 27 ? 2 : 3);
    const days = (wanted: number) => [...trimesters.values()].filter((each) => each === wanted).length;
    return days(1) >= 1 && days(2) >= 1 && days(3) >= 2;
  });
}
