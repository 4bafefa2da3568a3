/** Underweight and all who can be judged by weight for age, by the last weighing of the month that can. */
import { naiveWeightForAge } from './growth.js';
import { isWeightFit, lastOfMonths, weighedChildren } from './weighings.js';
import type { NaiveCount, NaiveWorld } from './world.js';

/** Choice: a swollen child is underweight, whatever it weighs. */
export function underweight(world: NaiveWorld): NaiveCount[] {
  const counts: NaiveCount[] = [];
  for (const { weighings } of weighedChildren(world)) {
    for (const { measured, counted } of lastOfMonths(weighings, (weighed) => weighed.measured !== null && isWeightFit(weighed))) {
      if (measured === null) continue;
      counts.push(counted('bbu_dinilai'));
      if (measured.sheet.oedema || (naiveWeightForAge(measured) ?? 0) < -2) counts.push(counted('underweight'));
    }
  }
  return counts;
}
