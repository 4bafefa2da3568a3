/** Anaemia in pregnancy: at the first Hb below 11, of the pregnancies whose Hb was tested, at the first test. */
import { ofType } from './of-type.js';
import { countedIn, everyPregnancy } from './pregnancies.js';
import type { NaiveCount, NaiveWorld } from './world.js';

export function bumilAnemia(world: NaiveWorld): NaiveCount[] {
  const counts: NaiveCount[] = [];
  for (const pregnancy of everyPregnancy(world)) {
    const tests = ofType(pregnancy.events, 'anc_visit').filter(({ data }) => data.hb !== undefined);
    const [first] = tests;
    const low = tests.find(({ data }) => (data.hb ?? 99) < 11);
    if (first) counts.push(countedIn(pregnancy, 'bumil_anemia_diperiksa', first));
    if (low) counts.push(countedIn(pregnancy, 'bumil_anemia', low));
  }
  return counts;
}
