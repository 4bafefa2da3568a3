/** Dengue cases: one for each episode of a person, on the day of onset; 30 days after a counted onset a new one may begin. */
import { episodes } from './diseases.js';
import type { NaiveCount, NaiveWorld } from './world.js';

/** Choice: disease code `dbd` alone; of any classification, and suspected where none is given. */
export const dbdIr = (world: NaiveWorld): NaiveCount[] => episodes(world, 'dbd_ir', { isCounted: ({ data }) => data.disease === 'dbd', days: 30 });
