/** A stretch of days. */
import type { Day } from '../../period/index.js';

/** Half open; null = no end. */
export interface Span {
  readonly from: Day;
  readonly to: Day | null;
}
