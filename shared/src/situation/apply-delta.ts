/** What a reader of the live channel holds, and how it moves on: only by deltas that begin where it stands. */
import type { Delta, Situation, SituationRow } from '../protocol/index.js';
import { isExtraKey } from './rows/row.js';

/** The situations of one watch, all as of one clock. */
export interface LiveState {
  readonly epoch: string;
  readonly clock: number;
  readonly situations: readonly Situation[];
}

export const liveState = (epoch: string, clock: number, situations: readonly Situation[]): LiveState => ({ epoch, clock, situations });

/** The next state; the same one for a delta that was applied already; `gap` where something is missing between. */
export function applyDelta(state: LiveState, { epoch, fromClock, toClock, rows }: Pick<Delta, 'epoch' | 'fromClock' | 'toClock' | 'rows'>): LiveState | 'gap' {
  if (epoch !== state.epoch) return 'gap';
  if (toClock <= state.clock) return state;
  return fromClock === state.clock ? applyRows(state, rows, toClock) : 'gap';
}

/** Puts rows that hold as of a clock in place, as a resume answers them. */
export const applyRows = (state: LiveState, rows: readonly SituationRow[], clock: number): LiveState => ({
  epoch: state.epoch,
  clock,
  situations: state.situations.map((situation) => ({ ...situation, clock, rows: merged(situation.rows, rows.filter(({ period }) => period === situation.period)) })),
});

function merged(shown: readonly SituationRow[], changed: readonly SituationRow[]): readonly SituationRow[] {
  if (changed.length === 0) return shown;
  const byKey = new Map(changed.map((row) => [keyOf(row), row]));
  const kept = shown.map((row) => {
    const newer = byKey.get(keyOf(row));
    byKey.delete(keyOf(row));
    return newer ?? row;
  });
  return [...kept, ...byKey.values()].filter((row) => !isGone(row));
}

const keyOf = ({ area, indicator }: SituationRow): string => `${area}|${indicator}`;

/** Rows that are nobody's are shown only while they hold anything. */
const isGone = ({ area, numerator, denominator, cumulative }: SituationRow): boolean =>
  isExtraKey(area) && numerator === 0 && cumulative.numerator === 0 && !denominator && !cumulative.denominator;
