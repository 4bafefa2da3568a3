/** What a reason is told from. */
import type { IndicatorUnit, TimeRule } from '../../indicator/index.js';
import type { Period } from '../../period/index.js';
import type { Line, PwsStatus, Trend } from '../../protocol/index.js';
import type { Members, SasaranBasis } from '../../sasaran/index.js';

/** A count with what it is counted against, in the unit of the indicator. */
export interface Told {
  readonly count: number;
  readonly of: number | null;
  readonly percent: number | null;
}

export interface Tale {
  readonly name: string;
  /** null where the indicator counts no persons, households or cases. */
  readonly members: Members | null;
  readonly unit: IndicatorUnit;
  readonly timeRule: TimeRule;
  readonly direction: 'up' | 'down';
  /** null where the number is not counted against a sasaran. */
  readonly basis: SasaranBasis | null;
  readonly period: Period;
  readonly periodBefore: Period;
  readonly year: number;
  /** Day of the running month up to which is counted; null where the period is over. */
  readonly runningDay: number | null;
  readonly provisional: boolean;
  readonly own: Told;
  readonly cumulative: Told;
  readonly before: Told;
  readonly line: Line | null;
  readonly trend: Trend;
  readonly status: PwsStatus | null;
  readonly lineAt: number | null;
  /** Persons missing to the line, or to spare above it. */
  readonly gap: number;
  readonly neededPerMonth: number | null;
  readonly flags: readonly string[];
}
