/** The target line: how far the target of the year has run, and on which side of it a number stands. */
import type { Line } from '../protocol/index.js';
import { compareProducts, productOf } from './exact.js';

/** The share of the year that has run: 9 of 12 at the end of September, never as a rounded number. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}
export const WHOLE_TARGET: Progress = { done: 1, of: 1 };

/** What a number is held against. */
export interface Yardstick {
  /** In the unit of the indicator; null = none is set. */
  readonly target: number | null;
  /** null = the line has no meaning for the period. */
  readonly progress: Progress | null;
  readonly direction: 'up' | 'down';
  /** What a share is multiplied by in that unit: 100 for percent. */
  readonly factor: number;
  /** The part of the sasaran that is expected: 0.2 for pregnancies at risk. */
  readonly share: number;
}

/** Persons, and the sasaran they are counted against (before the expected share). */
export interface Tally {
  readonly count: number;
  readonly base: number | null;
}

export const targetToDate = ({ target, progress }: Yardstick): number | null =>
  target === null || progress === null ? null : (productOf([target, progress.done])) / progress.of;

/** Upwards: on the line is above. Downwards the target is a threshold: on it is within, above is past it. */
export function lineOf(tally: Tally, yardstick: Yardstick): Line | null {
  const side = sideOf(tally, yardstick);
  if (side === null) return null;
  return (yardstick.direction === 'up' ? side >= 0 : side > 0) ? 'above' : 'below';
}

/** Persons missing to the line, or persons to spare above it. */
export function gapToLine(tally: Tally, yardstick: Yardstick): number {
  const { target, progress, factor, share } = yardstick;
  if (target === null || progress === null || !tally.base) return 0;
  const line = productOf([target, progress.done, tally.base, share]) / (progress.of * factor);
  const below = side(tally, tally.count, yardstick) < 0;
  let gap = Math.max(0, Math.floor(below ? line - tally.count : tally.count - line) - 1);
  if (below) while (side(tally, tally.count + gap, yardstick) < 0) gap += 1;
  else while (side(tally, tally.count - gap - 1, yardstick) >= 0) gap += 1;
  return gap;
}

function sideOf(tally: Tally, yardstick: Yardstick): number | null {
  if (!tally.base || yardstick.target === null || yardstick.progress === null) return null;
  return side(tally, tally.count, yardstick);
}

/** count / (base x share) against target x done / of, as whole numbers. */
function side({ base }: Tally, count: number, { target, progress, factor, share }: Yardstick): number {
  return compareProducts([count, progress?.of ?? 1, factor], [target ?? 0, progress?.done ?? 1, base ?? 0, share]);
}
