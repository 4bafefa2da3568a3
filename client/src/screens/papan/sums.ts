/** Rows added up to the whole of the wall: what each indicator comes to, and how much of it came in since midnight. */
import type { IndicatorRow, SituationRow } from '@pantau/shared/protocol';

export interface Sum {
  readonly numerator: number;
  readonly denominator: number;
}

export function sumsOf(rows: readonly Pick<SituationRow, 'indicator' | 'numerator' | 'denominator'>[]): ReadonlyMap<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const { indicator, numerator, denominator } of rows) {
    const known = sums.get(indicator);
    sums.set(indicator, { numerator: (known?.numerator ?? 0) + numerator, denominator: (known?.denominator ?? 0) + (denominator ?? 0) });
  }
  return sums;
}

export interface Arrived {
  readonly indicator: IndicatorRow;
  readonly more: number;
}

/** Only what is counted service by service arrives; a state or a share of leavers just moves. */
const isCounted = ({ timeRule, direction }: IndicatorRow): boolean => timeRule !== 'point' && direction === 'up';

/** What has grown since midnight, in the order of the strip. */
export function arrivedToday(strip: readonly IndicatorRow[], now: ReadonlyMap<string, Sum>, midnight: ReadonlyMap<string, Sum>): readonly Arrived[] {
  return strip.filter(isCounted).flatMap((indicator) => {
    const more = (now.get(indicator.code)?.numerator ?? 0) - (midnight.get(indicator.code)?.numerator ?? 0);
    return more > 0 ? [{ indicator, more }] : [];
  });
}
