/** Pregnancies at risk: those whose risk the community found first, and those whose risk a health worker found. */
import type { AncVisit } from './antenatal.js';
import { ofType } from './of-type.js';
import { countedIn, everyPregnancy } from './pregnancies.js';
import type { NaiveCount, NaiveWorld } from './world.js';

export function risti(world: NaiveWorld): NaiveCount[] {
  const counts: NaiveCount[] = [];
  for (const pregnancy of everyPregnancy(world)) {
    const told = ofType(pregnancy.events, 'anc_visit').filter(tellsRisk);
    const [first] = told;
    const byHealthWorker = told.find((visit) => finderOf(visit) === 'nakes');
    if (first && finderOf(first) !== 'nakes') counts.push(countedIn(pregnancy, 'risti_masyarakat', first));
    if (byHealthWorker) counts.push(countedIn(pregnancy, 'risti_nakes', byHealthWorker));
  }
  return counts;
}

const tellsRisk = ({ data: { riskFactors = [], kspr = 0 } }: AncVisit): boolean => riskFactors.length > 0 || kspr > 2;
const finderOf = ({ data }: AncVisit): string => data.riskFoundBy ?? (data.provider === 'kader' ? 'kader' : 'nakes');
