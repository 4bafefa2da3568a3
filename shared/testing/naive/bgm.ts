/** BGM: at the last fit weight of the month below -3 SD of weight for age; a swollen child too. */
import { naiveWeightForAge } from './growth.js';
import { isWeightFit, lastOfMonths, weighedChildren, type Weighed } from './weighings.js';
import type { NaiveCount, NaiveWorld } from './world.js';

export const bgm = (world: NaiveWorld): NaiveCount[] =>
  weighedChildren(world).flatMap(({ weighings }) =>
    lastOfMonths(weighings, isWeightFit)
      .filter(isBelowRedLine)
      .map((weighed) => weighed.counted('bgm')),
  );

function isBelowRedLine({ measured }: Weighed): boolean {
  if (measured === null) return false;
  const z = naiveWeightForAge(measured);
  return Boolean(measured.sheet.oedema) || (z !== null && z < -3);
}
