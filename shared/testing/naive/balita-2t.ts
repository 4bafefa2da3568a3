/** 2T: no gain this month, and none in the month before. */
import { gainsOf } from './gain.js';
import { weighedChildren } from './weighings.js';
import type { NaiveCount, NaiveWorld } from './world.js';

export const balita2t = (world: NaiveWorld): NaiveCount[] =>
  weighedChildren(world).flatMap((child) => {
    const gains = gainsOf(child);
    // Whoever did not gain was weighed in the month before, so that the entry before is that month.
    const twice = gains.filter(({ verdict }, index) => verdict === 'T' && index > 0 && gains[index - 1]?.verdict === 'T');
    return twice.map(({ weighed }) => weighed.counted('balita_2t'));
  });
