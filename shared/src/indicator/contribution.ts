/** One subject's share of a number: which part, on which day, at which place, how much. */
import type { HealthEvent } from '../event/index.js';
import type { Day } from '../period/index.js';

/** Where a share counts: for coverage by residence, for workload by unit of service; '' = unknown. */
export interface Place {
  /** Dusun code, or desa code where the dusun is unknown, or ''. */
  readonly residence: string;
  readonly unit: string;
}

/** At itself what a posyandu or unit tells of itself, else where it was served; '' = unknown. */
export const unitOf = ({ unit, subject }: HealthEvent): string => (subject.kind === 'posyandu' || subject.kind === 'unit' ? subject.key : (unit ?? ''));

export interface Contribution {
  readonly part: string;
  readonly day: Day;
  readonly place: Place;
  /** Signed; a stock adds 1 on the day of entry and takes it back on the day of leaving. */
  readonly n: number;
  /** The event that decided it; named by explain, never stored. */
  readonly by: HealthEvent;
}
