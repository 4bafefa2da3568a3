/** Stunted and all who can be judged by height for age, by the last measurement of the month that can. */
import { naiveHeightForAge } from './growth.js';
import { lastOfMonths, weighedChildren } from './weighings.js';
import type { NaiveCount, NaiveWorld } from './world.js';

export function stunting(world: NaiveWorld): NaiveCount[] {
  const counts: NaiveCount[] = [];
  for (const { weighings } of weighedChildren(world)) {
    const judged = lastOfMonths(weighings, ({ measured }) => {
      const z = measured && naiveHeightForAge(measured);
      return z !== null && Math.abs(z) <= 6;
    });
    for (const { measured, counted } of judged) {
      counts.push(counted('tbu_diukur'));
      if (measured && (naiveHeightForAge(measured) ?? 0) < -2) counts.push(counted('stunting'));
    }
  }
  return counts;
}
