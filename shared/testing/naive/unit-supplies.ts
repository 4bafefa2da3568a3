/** Beds that a unit has, and how much of its lists of drugs and vaccines is there. */
import { ofType } from './of-type.js';
import type { NaiveCount, NaiveWorld } from './world.js';
import { everyUnit, heldBy } from './units.js';

/** Of the last roster that tells beds. */
export const tempatTidur = (world: NaiveWorld): NaiveCount[] =>
  everyUnit(world, 'unit_roster').flatMap(({ unit, history }) => {
    const rosters = ofType(history, 'unit_roster').flatMap((event) => (event.data.beds === undefined ? [] : [{ event, amounts: { tempat_tidur: event.data.beds } }]));
    return heldBy(unit, rosters, null);
  });

/** By the last check of each of the two lists, for a month. Choice: what is not summed up is counted among the items told. */
export const obatEsensial = (world: NaiveWorld): NaiveCount[] =>
  everyUnit(world, 'stock_check').flatMap(({ unit, history }) =>
    ['obat', 'vaksin'].flatMap((kind) => {
      const checks = ofType(history, 'stock_check').filter(({ data }) => data.kind === kind);
      const tellings = checks.map((event) => {
        const { listed, available, items = [] } = event.data;
        return { event, amounts: { obat_daftar: listed ?? items.length, obat_esensial: available ?? items.filter((item) => item.available).length } };
      });
      return heldBy(unit, tellings, 1);
    }),
  );
