/** The LMS method: from a measure to its z-score and back. L is the power, M the median, S the spread; L is never 0 here. */
export interface Lms {
  readonly l: number;
  readonly m: number;
  readonly s: number;
}

/** Beyond this WHO does not trust the curve of weights. */
const TRUSTED = 3;

export const plainZ = (measure: number, { l, m, s }: Lms): number => ((measure / m) ** l - 1) / (l * s);

/** The measure that has this z-score. */
export const measureAt = (z: number, { l, m, s }: Lms): number => m * (1 + l * s * z) ** (1 / l);

/**
 * For measures that rest on weight: beyond 3 SD each further SD is as wide as the one from 2 to 3.
 * Source: WHO Child Growth Standards (2006), chapter 7; WHO Reference 2007.
 */
export function restrictedZ(measure: number, lms: Lms): number {
  const z = plainZ(measure, lms);
  if (Math.abs(z) <= TRUSTED) return z;
  const { edge, width } = lastTrusted(Math.sign(z), lms);
  return Math.sign(z) * TRUSTED + (measure - edge) / width;
}

/** The measure that has this restricted z-score. */
export function restrictedMeasureAt(z: number, lms: Lms): number {
  if (Math.abs(z) <= TRUSTED) return measureAt(z, lms);
  const { edge, width } = lastTrusted(Math.sign(z), lms);
  return edge + (z - Math.sign(z) * TRUSTED) * width;
}

/** The measure at 3 SD on that side, and how wide the last SD before it is. */
function lastTrusted(side: number, lms: Lms): { readonly edge: number; readonly width: number } {
  const edge = measureAt(side * TRUSTED, lms);
  return { edge, width: Math.abs(edge - measureAt(side * (TRUSTED - 1), lms)) };
}
