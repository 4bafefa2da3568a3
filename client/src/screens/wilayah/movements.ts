/** What moved a number, summed by cause and month: the story of a table in a few lines. */
import { yearOf } from '@pantau/shared/period';
import type { ChangeCause, ChangeRow } from '@pantau/shared/protocol';

export interface Movement {
  readonly cause: ChangeCause;
  readonly month: string;
  /** Persons; for a change of sasaran or target by how much that moved. */
  readonly effect: number;
}

function effectOf({ cause, before, after }: ChangeRow): number {
  if (cause === 'sasaran') return after.denominator - before.denominator;
  if (cause === 'target') return after.targetPercent - before.targetPercent;
  return after.numerator - before.numerator;
}

const belongs = (period: string, shown: string, timeRule: string): boolean =>
  timeRule === 'cumulative' || timeRule === 'rate' ? yearOf(period) === yearOf(shown) && period <= shown : period === shown;

/** Newest month first; what came to nothing is left out. */
export function movementsOf(rows: readonly ChangeRow[], shown: string, timeRule: string): Movement[] {
  const sums = new Map<string, Movement>();
  for (const row of rows.filter(({ period }) => belongs(period, shown, timeRule))) {
    const key = `${row.period} ${row.cause}`;
    sums.set(key, { cause: row.cause, month: row.period, effect: (sums.get(key)?.effect ?? 0) + effectOf(row) });
  }
  return [...sums.values()].filter(({ effect }) => effect !== 0).sort((a, b) => (a.month === b.month ? Math.abs(b.effect) - Math.abs(a.effect) : a.month < b.month ? 1 : -1));
}
