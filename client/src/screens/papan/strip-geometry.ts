/** Lengths of the strip: how far a value is from its own line, in points, the same scale for all rows. */

/** Points that the scale reaches below and above the line. */
const REACH = { below: 17.5, above: 10.5 };
const WIDTH = REACH.below + REACH.above;

/** Where the line stands, as a share of the width. */
export const LINE_AT = REACH.below / WIDTH;

export interface StripBar {
  /** Shares of the width. */
  readonly from: number;
  readonly length: number;
  /** It is longer than the scale: a notch says so. */
  readonly cut: boolean;
}

/** Right is good: where lower is better the bar is mirrored. null where there is no value or no line. */
export function barOf(value: number | null, line: number | null, direction: 'up' | 'down'): StripBar | null {
  if (value === null || line === null) return null;
  const points = direction === 'up' ? value - line : line - value;
  const shown = Math.min(REACH.above, Math.max(-REACH.below, points));
  const length = Math.abs(shown) / WIDTH;
  return { from: shown < 0 ? LINE_AT - length : LINE_AT, length, cut: shown !== points };
}
