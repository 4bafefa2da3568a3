/** Everything that numbers are made of, as of one clock. Pure reads over it give situation rows and PWS tables. */
import type { Places } from '../area/index.js';
import type { Catalogue, VariantBook } from '../indicator/index.js';
import type { Millis } from '../period/index.js';
import type { Cells } from '../projection/index.js';
import type { SasaranBook, TargetBook } from '../sasaran/index.js';

/** Rules of reading that a kabupaten may set. */
export interface Rules {
  /** Day of the next month from whose 00:00 local time a month counts as closed. */
  readonly closingDay: number;
  /** Below this yearly sasaran a number is marked small. */
  readonly smallSasaran: number;
  /** Status of a village below the line whose month equals the last; the guideline leaves this cell open. */
  readonly flatBelow: 'jelek' | 'cukup';
  /** Of two sources of one service, whose values hold: the one named first; those not named come last, in order of history. */
  readonly sourcePriority: readonly string[];
}
export const defaultRules: Rules = { closingDay: 6, smallSasaran: 12, flatBelow: 'jelek', sourcePriority: [] };

export interface Facts {
  readonly epoch: string;
  readonly clock: number;
  readonly cells: Cells;
  readonly places: Places;
  readonly sasaran: SasaranBook;
  readonly targets: TargetBook;
  readonly catalogue: Catalogue;
  /** What the kabupaten have decided where the field disagrees. */
  readonly variants: VariantBook;
  readonly rules: Rules;
  /** The first clock step at or after the instant; `clock + 1` where there is none. */
  readonly clockAt: (instant: Millis) => number;
}
