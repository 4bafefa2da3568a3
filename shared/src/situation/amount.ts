/** A tally as it leaves the house: numerator, denominator, and the share in the unit of the indicator. */
import type { IndicatorDefinition, IndicatorUnit } from '../indicator/index.js';
import type { Amount, Basis } from '../protocol/index.js';
import { productOf, type Tally } from '../pws/index.js';

/** What a share is multiplied by to be in the unit of the indicator. */
export const FACTORS: Readonly<Record<IndicatorUnit, number>> = { percent: 100, per_1000: 1000, per_100000: 100_000, count: 1, days: 1 };

export const basisOf = (asked: Basis | undefined, definition: IndicatorDefinition): Basis => asked ?? definition.basis;

/** Whether the numbers of the year add up; the others stand for their period alone. */
export const accumulates = ({ timeRule }: IndicatorDefinition): boolean => timeRule === 'cumulative' || timeRule === 'rate';

/** The group whose sasaran it is counted against; null where it is counted against something else. */
export const sasaranGroupOf = ({ value }: IndicatorDefinition): string | null =>
  value.kind === 'counted' && value.denominator.kind === 'sasaran' ? value.denominator.group : null;

/** The part of the sasaran that is expected. */
export const shareOf = ({ value }: IndicatorDefinition): number =>
  value.kind === 'counted' && value.denominator.kind === 'sasaran' ? (value.denominator.share ?? 1) : 1;

export const denominatorOf = (definition: IndicatorDefinition, { base }: Tally): number | null =>
  definition.unit === 'count' || base === null ? null : productOf([base, shareOf(definition)]);

export function amountOf(definition: IndicatorDefinition, tally: Tally): Amount {
  const denominator = denominatorOf(definition, tally);
  const share = denominator ? (tally.count * FACTORS[definition.unit]) / denominator : null;
  return { numerator: tally.count, denominator, percent: definition.unit === 'count' ? tally.count : share };
}
