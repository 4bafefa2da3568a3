/** Scanned by a doctor in the first trimester: each pregnancy once, at the first such visit. */
import { weeksAt } from './antenatal.js';
import { ofType } from './of-type.js';
import { countedIn, everyPregnancy } from './pregnancies.js';
import type { NaiveCount, NaiveWorld } from './world.js';

/** Choice: an LMP that the pregnancy came to tell only later tells the weeks of the scan too, other than for K1 murni. */
export const ancDokterUsg = (world: NaiveWorld): NaiveCount[] =>
  everyPregnancy(world).flatMap((pregnancy) => {
    const scan = ofType(pregnancy.events, 'anc_visit').find((visit) => {
      const weeks = weeksAt(visit, pregnancy.anchor?.lmp ?? null);
      return visit.data.provider === 'dokter' && visit.data.usg === true && weeks !== null && weeks <= 12;
    });
    return scan ? [countedIn(pregnancy, 'anc_dokter_usg', scan)] : [];
  });
