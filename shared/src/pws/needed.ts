/** What each month left in the year must bring to reach the target. */
import { productOf } from './exact.js';
import type { Tally, Yardstick } from './line.js';

const DECEMBER = 12;

/** Unrounded; null in December, and where there is no target or nothing to count against. */
export function neededPerMonth({ count, base }: Tally, { target, share, factor }: Yardstick, month: number): number | null {
  if (target === null || !base || month >= DECEMBER) return null;
  return Math.max(0, productOf([target, base, share]) / factor - count) / (DECEMBER - month);
}
