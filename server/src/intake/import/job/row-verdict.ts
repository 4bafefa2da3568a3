/** What became of one row of a file. It says where and why, never what the row said. */
import type { ProblemCode } from '@pantau/shared/basics';

/** `changed`: known before, with other content; `duplicate`: known before as it is. */
export const rowStatuses = ['accepted', 'duplicate', 'changed', 'quarantined', 'rejected'] as const;
export type RowStatus = (typeof rowStatuses)[number];

export interface RowProblem {
  readonly code: ProblemCode;
  /** `Sheet1!B17` */
  readonly at: string;
  readonly hint?: string;
}
export interface RowVerdict {
  readonly at: string;
  readonly status: RowStatus;
  readonly problems: readonly RowProblem[];
  readonly flags: readonly string[];
}

/** The address of a row is that of its first problem, else of its first cell. */
export const verdictOf = (row: string, status: RowStatus, { problems = [], flags = [] }: Partial<Pick<RowVerdict, 'problems' | 'flags'>> = {}): RowVerdict => ({
  at: problems[0]?.at ?? row,
  status,
  problems: problems.slice(0, MOST_PROBLEMS),
  flags: [...new Set(flags)],
});

const MOST_PROBLEMS = 10;

export type Counts = Readonly<Record<RowStatus, number>>;
export const noCounts: Counts = { accepted: 0, duplicate: 0, changed: 0, quarantined: 0, rejected: 0 };

export function countedWith(counts: Counts, verdicts: readonly RowVerdict[]): Counts {
  const sum = { ...counts };
  for (const { status } of verdicts) sum[status]++;
  return sum;
}

/** What is told of a row whose parts fared differently: the status that asks for the most attention. */
const WEIGHT: readonly RowStatus[] = ['rejected', 'quarantined', 'changed', 'accepted', 'duplicate'];
export const heaviest = (statuses: readonly RowStatus[]): RowStatus => WEIGHT.find((status) => statuses.includes(status)) ?? 'duplicate';
