/** What the field sends: the events of the demo world in the order of their coming, as batches with the time of their arrival. */
import { Places } from '@pantau/shared/area';
import type { CheckContext } from '@pantau/shared/event';
import type { Day, Millis } from '@pantau/shared/period';
import { Pseudonyms } from '../src/access/pseudonym.js';
import { areasOfKabupaten } from '../src/world/national-areas.js';
import { KABUPATEN } from '../src/world/demo/kaur.js';
import { demoAreas, demoUnits } from '../src/world/demo/places.js';
import { DEMO_SEED, demoSizes, planDemo } from '../src/world/demo/plan.js';
import { playDemo } from '../src/world/demo/play.js';
import { villagesOf } from '../src/world/demo/villages.js';

export interface WireBatch {
  readonly at: Millis;
  readonly events: readonly unknown[];
}
export interface Workload {
  readonly places: Places;
  readonly batches: readonly WireBatch[];
}

/** The same on every machine. */
const BEGAN: Day = '2026-09-14';
const UNTIL = Date.parse(`${BEGAN}T05:00:00Z`);

/** @param most events at the most, and in each batch but the last exactly `size` */
export async function demoWorkload(most: number, size: number): Promise<Workload> {
  const areas = await areasOfKabupaten(KABUPATEN);
  const villages = villagesOf(areas, DEMO_SEED);
  const played = playDemo(planDemo(villages, { began: BEGAN, size: demoSizes.whole }), { since: 0, until: UNTIL });
  const arrivals = played.flatMap(({ at, events }) => events.map((event) => ({ at, event }))).slice(0, most);
  const batches: WireBatch[] = [];
  for (let from = 0; from < arrivals.length; from += size) {
    const part = arrivals.slice(from, from + size);
    batches.push({ at: part.at(-1)?.at ?? UNTIL, events: part.map(({ event }) => event) });
  }
  return { places: new Places(demoAreas(areas, villages), demoUnits(areas, villages)), batches };
}

export const contextAt = (now: Millis, places: Places): CheckContext => ({ now, places, pseudonym: new Pseudonyms('bench').ofNik });
