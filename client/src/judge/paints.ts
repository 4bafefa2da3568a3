/** What the map shows of the rows: paint by status, or by rank where an indicator has no status. */
import type { PwsRow } from '@pantau/shared/protocol';
import type { AreaPaint, Fill, Rank } from '../map/index.js';
import { markOf } from '../ui/index.js';

const RANKS = 6;

/** Six equal classes from 0 to the highest. */
export function rankOf(value: number | null, highest: number): Rank | 'none' {
  if (value === null || highest <= 0) return 'none';
  const rank = Math.min(RANKS, Math.floor((value / highest) * RANKS) + 1);
  return ([1, 2, 3, 4, 5, 6] as const).find((known) => known === rank) ?? 'none';
}

/** No row is judged: rates without a threshold, counts, durations. */
export const isRanked = (rows: readonly PwsRow[]): boolean => rows.length > 0 && rows.every(({ status, line }) => status === null && line === null);

export interface Painting {
  readonly direction: 'up' | 'down';
  readonly provisional: boolean;
  readonly filter: string | null;
  /** The villages are what is looked at, not the ground for larger columns: small numbers and outlines are told apart. */
  readonly close: boolean;
}

export function paintsOf(rows: readonly PwsRow[], { direction, provisional, filter, close }: Painting): Map<string, AreaPaint> {
  const ranked = isRanked(rows);
  const highest = Math.max(0, ...rows.map(({ cumulative }) => cumulative.percent ?? 0));
  return new Map(
    rows.map((row) => {
      const mark = markOf(row, direction);
      const fill: Fill = ranked ? rankOf(row.cumulative.percent, highest) : mark.tone;
      const symbol = ranked || mark.tone === 'hatch' || mark.tone === 'none' ? null : mark.symbol;
      return [row.area, { fill, symbol, faded: filter !== null && filter !== mark.word, sureness: surenessOf(row, provisional, close), outlined: close }];
    }),
  );
}

function surenessOf({ flags }: PwsRow, provisional: boolean, close: boolean): AreaPaint['sureness'] {
  if (provisional) return 'provisional';
  return close && flags.includes('angka_kecil') ? 'small' : 'full';
}
