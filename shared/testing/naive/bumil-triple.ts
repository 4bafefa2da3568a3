/** HIV, syphilis and hepatitis B: each pregnancy once, at the visit by which all three have been tested. */
import { ofType } from './of-type.js';
import { countedIn, everyPregnancy } from './pregnancies.js';
import type { NaiveCount, NaiveWorld } from './world.js';

export const bumilTriple = (world: NaiveWorld): NaiveCount[] =>
  everyPregnancy(world).flatMap((pregnancy) => {
    const had = new Set<string>();
    const last = ofType(pregnancy.events, 'anc_visit').find(({ data }) => {
      for (const test of ['hiv', 'syphilis', 'hbsag'] as const) if (data[test] !== undefined) had.add(test);
      return had.size === 3;
    });
    return last ? [countedIn(pregnancy, 'bumil_triple', last)] : [];
  });
