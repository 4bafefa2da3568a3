/** The trend: coverage of this month against that of the last, in persons, never in rounded percentages. */
import type { Trend } from '../protocol/index.js';
import { compareProducts } from './exact.js';
import type { Tally } from './line.js';

/** `na` where only one of the two has something to be counted against (January without last year's sasaran). */
export function trendOf(now: Tally, before: Tally): Trend {
  const nothingToCompare = !now.base && !before.base;
  if (nothingToCompare) return direction(now.count - before.count);
  if (!now.base || !before.base) return 'na';
  return direction(compareProducts([now.count, before.base], [before.count, now.base]));
}

const direction = (difference: number): Trend => (difference > 0 ? 'up' : difference < 0 ? 'down' : 'flat');
