/** The status cells of the PWS chart: level against the line, and the month against the last. */
import type { Line, PwsStatus, Trend } from '../protocol/index.js';

export interface Verdict {
  readonly status: PwsStatus | null;
  /** Below the line and neither rising nor falling: a cell that the guideline leaves open. */
  readonly flatBelow: boolean;
}

const NONE: Verdict = { status: null, flatBelow: false };
const plain = (status: PwsStatus): Verdict => ({ status, flatBelow: false });

export function verdictOf(line: Line | null, trend: Trend, flatBelow: 'jelek' | 'cukup'): Verdict {
  if (line === null || trend === 'na') return NONE;
  if (line === 'above') return plain(trend === 'down' ? 'kurang' : 'baik');
  if (trend === 'flat') return { status: flatBelow, flatBelow: true };
  return plain(trend === 'up' ? 'cukup' : 'jelek');
}
