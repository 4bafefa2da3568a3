/** What a watch has brought so far: the situations as of a clock, and what the last step changed. */
import type { Delta, Situation, SituationRow } from '@pantau/shared/protocol';
import { applyDelta, applyRows, liveState, type LiveState } from '@pantau/shared/situation';

export interface Watched extends LiveState {
  /** The areas that the last step changed; none after a snapshot. */
  readonly changed: readonly string[];
}

const areasOf = (rows: readonly SituationRow[]): readonly string[] => [...new Set(rows.map(({ area }) => area))];

export const fromSnapshot = (epoch: string, clock: number, situations: readonly Situation[]): Watched => ({ ...liveState(epoch, clock, situations), changed: [] });

/** The rows that a resume brought. */
export const withRows = (watched: Watched, rows: readonly SituationRow[], clock: number): Watched => ({ ...applyRows(watched, rows, clock), changed: areasOf(rows) });

/** The same state for old news; `gap` where something is missing before it. */
export function withDelta(watched: Watched, delta: Delta): Watched | 'gap' {
  const next = applyDelta(watched, delta);
  if (next === 'gap' || next === watched) return next === 'gap' ? next : watched;
  return { ...next, changed: areasOf(delta.rows) };
}
