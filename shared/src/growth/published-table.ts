/** A reference table as it is kept here: the published figures, folded small; see `.ci/growth-tables.mjs`. */
import type { Sex } from './child.js';

/** L, M and S, each as whole numbers (value x 10^decimals) in second differences: `+33464-291-2+0`. */
export interface FoldedColumns {
  readonly l: string;
  readonly m: string;
  readonly s: string;
}

export interface PublishedTable extends Readonly<Record<Sex, FoldedColumns>> {
  readonly source: string;
  /** Name and checksum of the published file that the figures come from. */
  readonly file: string;
  readonly sha256: string;
  /** Age in days or months, or length in cm, of the first row, and from row to row. */
  readonly first: number;
  readonly step: number;
  readonly decimals: readonly [l: number, m: number, s: number];
}
