/**
 * What a watch has brought so far: rows and the clock at which they hold. Messages are applied only where they fit:
 * a delta that starts after our clock leaves a gap and changes nothing, one that ends at or before it is old news.
 */
import type { Delta, Situation, SituationRow } from '@pantau/shared/protocol';

export interface Watched {
  readonly epoch: string;
  readonly clock: number;
  /** When the server read the last snapshot, by its own clock. */
  readonly asOf: string | null;
  readonly rows: ReadonlyMap<string, SituationRow>;
  /** The areas that the last step changed; none after a snapshot. */
  readonly changed: readonly string[];
}

export const rowKey = ({ period, indicator, area }: Pick<SituationRow, 'period' | 'indicator' | 'area'>): string => `${period}|${indicator}|${area}`;

const byKey = (rows: readonly SituationRow[]): [string, SituationRow][] => rows.map((row) => [rowKey(row), row]);

export const fromSnapshot = (epoch: string, clock: number, situations: readonly Situation[]): Watched => ({
  epoch,
  clock,
  asOf: situations[0]?.asOf ?? null,
  rows: new Map(situations.flatMap(({ rows }) => byKey(rows))),
  changed: [],
});

/** The rows that a resume brought, or a delta that fits. */
export const withRows = (watched: Watched, rows: readonly SituationRow[], clock: number): Watched => ({
  ...watched,
  clock,
  rows: new Map([...watched.rows, ...byKey(rows)]),
  changed: [...new Set(rows.map(({ area }) => area))],
});

export type Step = { readonly kind: 'applied'; readonly watched: Watched } | { readonly kind: 'old' } | { readonly kind: 'gap' } | { readonly kind: 'other_epoch' };

export function applyDelta(watched: Watched, delta: Delta): Step {
  if (delta.epoch !== watched.epoch) return { kind: 'other_epoch' };
  if (delta.toClock <= watched.clock) return { kind: 'old' };
  if (delta.fromClock > watched.clock) return { kind: 'gap' };
  return { kind: 'applied', watched: withRows(watched, delta.rows, delta.toClock) };
}
