/** KN lengkap: each newborn once, on the day on which a visit in each of the three windows has been had. */
import type { HealthEvent } from '@pantau/shared/event';
import { daysFrom } from './calendar.js';
import { ofType } from './of-type.js';
import { birthOf, everyPerson, historyOf, type Birth } from './person.js';
import { servicePlace } from './place.js';
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
    const window = visit.data.provider === 'kader' ? null : windowOf(visit, birth);
    if (window !== null) had.add(window);
    return had.size === 3;
  });
}

/**
 * Which of KN1, KN2, KN3 a visit is. Only KN1 is a matter of hours; KN2 and KN3 always go by local days (R15).
 * Choice: 6 h and 48 h sharp are inside.
 */
function windowOf(visit: NeonatalVisit, birth: Birth): 1 | 2 | 3 | null {
  const day = daysFrom(birth.day, visit.occurredOn);
  if (day >= 8 && day <= 28) return 3;
  if (day >= 3 && day <= 7) return 2;
  if (day < 0 || day > 2) return null;
  if (birth.time === null || visit.occurredAt === null) return 1;
  const hours = (Date.parse(visit.occurredAt) - Date.parse(birth.time)) / 3_600_000;
  return hours >= 6 && hours <= 48 ? 1 : null;
}
