/** Wasted and all who can be judged by weight for height, by the last measurement of the month that can. */
import { naiveWeightForHeight } from './growth.js';
import { lastOfMonths, weighedChildren, type Weighed } from './weighings.js';
import type { NaiveCount, NaiveWorld } from './world.js';

/** Choice: a swollen child that was measured is wasted, even where the table ends. */
export function wasting(world: NaiveWorld): NaiveCount[] {
  const counts: NaiveCount[] = [];
  for (const { weighings } of weighedChildren(world)) {
    for (const weighed of lastOfMonths(weighings, (each) => statusOf(each) !== 'unknown')) {
      counts.push(weighed.counted('bbtb_diukur'));
      if (statusOf(weighed) === 'wasted') counts.push(weighed.counted('wasting'));
    }
  }
  return counts;
}

function statusOf({ measured }: Weighed): 'wasted' | 'well' | 'unknown' {
  if (!measured || measured.sheet.heightCm === undefined) return 'unknown';
  if (measured.sheet.oedema) return 'wasted';
  const z = naiveWeightForHeight(measured);
  if (z === null || z < -5 || z > 5) return 'unknown';
  return z < -2 ? 'wasted' : 'well';
}
