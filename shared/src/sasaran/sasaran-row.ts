/** What is told of a sasaran, asked about it, and answered. */
import type { AreaCode, UnitId } from '../area/index.js';
import type { Day } from '../period/index.js';

/** `proyeksi`: by the projection of the health office; `riil`: registered by name. */
export type SasaranBasis = 'proyeksi' | 'riil';

export interface SasaranRow {
  /** Code of an area, or id of a unit. */
  readonly area: AreaCode | UnitId;
  readonly group: string;
  readonly year: number;
  readonly basis: SasaranBasis;
  readonly value: number;
  /** The decree or list that says so. */
  readonly source: string;
  /** null = from the first day of the year. */
  readonly validFrom: Day | null;
  /** Not decided yet: it counts until a decided value takes its place. Left out = decided. */
  readonly draft?: boolean;
}

export interface SasaranQuestion {
  readonly group: string;
  readonly year: number;
  readonly basis: SasaranBasis;
  /** Of several values of one year the latest that holds on this day is taken. */
  readonly day: Day;
}

export interface SasaranValue {
  readonly value: number;
  readonly source: string;
  /** It rests on a value that is not decided yet. */
  readonly draft?: boolean;
}
