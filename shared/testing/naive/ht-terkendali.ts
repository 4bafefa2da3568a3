/** Persons on the hypertension register whose last reading, of less than three months ago, was below 140/90. */
import { controlled, everyPatientOf } from './chronic.js';
import type { NaiveCount, NaiveWorld } from './world.js';

/** Choice: a reading has both pressures; a visit with one of them neither ends nor continues a window. */
export const htTerkendali = (world: NaiveWorld): NaiveCount[] =>
  everyPatientOf(world, 'ht').flatMap((patient) =>
    controlled(patient, 'ht_terkendali', {
      isReading: ({ data: { sbp, dbp } }) => sbp !== undefined && dbp !== undefined,
      isGood: ({ data: { sbp = 999, dbp = 999 } }) => sbp < 140 && dbp < 90,
    }),
  );
