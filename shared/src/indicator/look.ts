/** What a derived indicator may look at: counted numbers of one area and one period. */
import type { OptionOf, VariantKey } from './variants/index.js';

/** Numerator and denominator of one number; a null denominator = not known or not meant. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number | null;
}

export interface Look {
  /** A counted part: within the period, or since 1 January where the look is cumulative. */
  readonly count: (part: string) => number;
  /** Another indicator of the same area and period. */
  readonly indicator: (code: string) => Ratio;
  /** The same look at each desa or kelurahan of the area. */
  readonly villages: () => readonly Look[];
  /** Days of the window. */
  readonly days: number;
  /** The option that holds there at the end of the window. */
  readonly variant: <Key extends VariantKey>(key: Key) => OptionOf<Key>;
  /** The same look at each registered unit of that kind in the area, by place of service. */
  readonly units: (kind: string) => readonly Look[];
}
