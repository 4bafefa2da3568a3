/** N and D' of N/D': those who gained enough, and all who can be judged by last month's weight. */
import { gainsOf } from './gain.js';
import { weighedChildren } from './weighings.js';
import type { NaiveCount, NaiveWorld } from './world.js';

export function nd(world: NaiveWorld): NaiveCount[] {
  const counts: NaiveCount[] = [];
  for (const child of weighedChildren(world)) {
    for (const { weighed, verdict } of gainsOf(child)) {
      if (verdict === 'N') counts.push(weighed.counted('nd'));
      if (verdict === 'N' || verdict === 'T') counts.push(weighed.counted('d_terkoreksi'));
    }
  }
  return counts;
}
