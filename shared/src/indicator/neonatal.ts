/** The windows of the neonatal visits: KN1 6-48 hours, KN2 day 3-7, KN3 day 8-28 after birth. */
import type { HealthEvent } from '../event/index.js';
import type { Birth } from './birth.js';
import type { History } from './history.js';
import { windowAfter, type VisitWindows } from './visit-windows.js';

type NeonatalWindow = 'kn1' | 'kn2' | 'kn3';
type NeonatalVisit = HealthEvent<'neonatal_visit'>;

const WINDOWS: VisitWindows<NeonatalWindow> = { first: 'kn1', later: [['kn2', 3, 7], ['kn3', 8, 28]] };

const neonatalWindow = (birth: Birth, visit: HealthEvent): NeonatalWindow | null => windowAfter(birth, visit, WINDOWS);

/** The first visit of a health worker in each window; none where the birth is not known exactly. */
export function neonatalVisits(child: History): Partial<Record<NeonatalWindow, NeonatalVisit>> {
  const birth = child.birth();
  const first: Partial<Record<NeonatalWindow, NeonatalVisit>> = {};
  if (!birth || birth.isEstimate) return first;
  for (const visit of child.sinceBirth('neonatal_visit')) {
    const window = visit.data.provider === 'kader' ? null : neonatalWindow(birth, visit);
    if (window) first[window] ??= visit;
  }
  return first;
}
