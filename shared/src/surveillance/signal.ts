/** Judges one week of one disease against the three weeks before. */
import { BASELINE, LEAST, RISE, type DiseaseRule } from './disease-rule.js';

/** immediate: one case is enough; ratio: twice the mean before; rising: three rises in a row. */
export type SignalKind = 'immediate' | 'ratio' | 'rising';

export interface Signal {
  readonly kind: SignalKind;
  /** Mean of the weeks before that were reported; null where too few were. */
  readonly mean: number | null;
}

export interface WeekSeries {
  /** New cases of the week. */
  readonly count: number;
  /** The weeks before, oldest first; null = nothing was reported at all. */
  readonly before: readonly (number | null)[];
  readonly size: 'village' | 'larger';
}

/** From so many cases on a week is a signal by its number alone; null where too few weeks were reported to tell. */
export function thresholdOf(rule: DiseaseRule, { before, size }: Omit<WeekSeries, 'count'>): number | null {
  if (rule.isImmediate) return 1;
  const mean = meanOf(before.slice(-BASELINE.weeks));
  return mean === null ? null : Math.max(LEAST[size], RISE * mean);
}

/** Null = no signal. */
export function signalOf(rule: DiseaseRule, { count, before, size }: WeekSeries): Signal | null {
  const mean = meanOf(before.slice(-BASELINE.weeks));
  if (rule.isImmediate) return count > 0 ? { kind: 'immediate', mean } : null;
  if (count < LEAST[size]) return null;
  const threshold = thresholdOf(rule, { before, size });
  if (threshold !== null && count >= threshold) return { kind: 'ratio', mean };
  return isRising([...before.slice(-BASELINE.weeks), count]) ? { kind: 'rising', mean } : null;
}

function meanOf(weeks: readonly (number | null)[]): number | null {
  const reported = weeks.filter((count) => count !== null);
  return reported.length < BASELINE.least ? null : reported.reduce((sum, count) => sum + count, 0) / reported.length;
}

/** Three weeks and this one, each above the one before. */
function isRising(weeks: readonly (number | null)[]): boolean {
  return weeks.length > BASELINE.weeks && weeks.every((count, index) => count !== null && (index === 0 || count > (weeks[index - 1] ?? count)));
}
