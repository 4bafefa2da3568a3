/** Obstetric complications handled: each pregnancy once, at the first. */
import { ofType } from './of-type.js';
import { countedIn, everyPregnancy } from './pregnancies.js';
import type { NaiveCount, NaiveWorld } from './world.js';

/** Choice: one that is told of the woman and of no pregnancy of hers is not counted. */
export const komplikasiObs = (world: NaiveWorld): NaiveCount[] =>
  everyPregnancy(world, 'complication').flatMap((pregnancy) => {
    const handled = ofType(pregnancy.events, 'complication').find(({ data }) => data.kind === 'obstetric' && data.handled);
    return handled ? [countedIn(pregnancy, 'komplikasi_obs_ditangani', handled)] : [];
  });
