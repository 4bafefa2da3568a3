/** KN lengkap: each newborn once, on the day on which a visit in each of the three windows has been had. */
import type { HealthEvent } from '@pantau/shared/event';
import { ofType } from './of-type.js';
import { birthOf, everyPerson, historyOf, type Birth } from './person.js';
import { servicePlace } from './place.js';
import { windowAfter } from './windows.js';
import { oneService, type NaiveCount, type NaiveWorld } from './world.js';

type NeonatalVisit = HealthEvent<'neonatal_visit'>;

/** Choice: a child whose birth only a registration tells counts as well, an estimated birth date alone does not. */
export function knLengkap(world: NaiveWorld): NaiveCount[] {
  const counts: NaiveCount[] = [];
  for (const child of everyPerson(world)) {
    const birth = birthOf(world, child);
    if (!birth?.isExact) continue;
    const history = historyOf(world, child, 'neonatal_visit');
    const visit = completingVisit(ofType(history, 'neonatal_visit'), birth);
    if (visit) counts.push(oneService('kn_lengkap', visit, servicePlace(visit, history)));
  }
  return counts;
}

/** Choice: a visit by a kader is no neonatal visit by a health worker, as in antenatal care. */
function completingVisit(visits: readonly NeonatalVisit[], birth: Birth): NeonatalVisit | undefined {
  const had = new Set<number>();
  return visits.find((visit) => {
    const window = neonatalWindow(visit, birth);
    if (window !== null) had.add(window);
    return had.size === 3;
  });
}

/** Which of KN1, KN2, KN3 a visit is; null = none. */
export function neonatalWindow(visit: NeonatalVisit, birth: Birth): number | null {
  const window = visit.data.provider === 'kader' ? null : windowAfter(birth, visit);
  return window === 4 ? null : window;
}
