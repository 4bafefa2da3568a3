/** Which number the address asks for, with what the catalogue and the calendar say where it is silent. */
import { isPeriod } from '@pantau/shared/period';
import type { Basis, IndicatorRow, PlaceRule, WorldInfo } from '@pantau/shared/protocol';
import type { WilayahAddress } from './address.js';

export interface Choice {
  readonly indicator: IndicatorRow;
  readonly period: string;
  /** undefined = the indicator's own. */
  readonly basis: Basis | undefined;
  readonly place: PlaceRule | undefined;
}

/** The first one that the PWS form is made for, else any. */
const usual = (indicators: readonly IndicatorRow[]): IndicatorRow | undefined =>
  indicators.find(({ available, timeRule, direction, klaster }) => available && timeRule === 'cumulative' && direction === 'up' && klaster === 2) ?? indicators.find(({ available }) => available);

/** The official picture is the last closed month. */
export function choiceOf(address: WilayahAddress, indicators: readonly IndicatorRow[], world: Pick<WorldInfo, 'closedMonth'>): Choice | undefined {
  const indicator = address.indicator === null ? usual(indicators) : indicators.find(({ code }) => code === address.indicator);
  if (!indicator) return undefined;
  const period = address.period !== null && isPeriod(address.period) ? address.period : world.closedMonth;
  return { indicator, period, basis: address.basis ?? undefined, place: address.place ?? undefined };
}
