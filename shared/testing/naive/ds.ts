/** D of D/S: each child of 0-59 completed months once in each calendar month, at its first weighing in it. */
import { weighedChildren } from './weighings.js';
import type { NaiveCount, NaiveWorld } from './world.js';

export function ds(world: NaiveWorld): NaiveCount[] {
  const counts: NaiveCount[] = [];
  for (const { weighings } of weighedChildren(world)) {
    const monthsDone = new Set<string>();
    for (const { month, counted } of weighings) {
      if (monthsDone.has(month)) continue;
      monthsDone.add(month);
      counts.push(counted('ds'));
    }
  }
  return counts;
}
