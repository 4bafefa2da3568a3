/**
 * Readings of a state: the latest measure speaks for a subject until the next one, or until it is too old. A state is a
 * stock: it moves with the person and ends by itself on the day its measure is too old.
 */
import type { EventTypeCode, HealthEvent } from '../../event/index.js';
import { addMonths, type Day } from '../../period/index.js';
import type { Contribution } from '../contribution.js';
import type { HistoryReading } from '../definition.js';
import type { History } from '../history.js';
import { stockOf, type Stay } from '../stay.js';

interface State<E extends HealthEvent> {
  readonly from: 'person' | 'household';
  readonly types: readonly EventTypeCode[];
  /** The events that say anything of the state, in the order of history. */
  readonly measures: (history: History) => readonly E[];
  /** How many months a measure speaks; null = until the next one. */
  readonly months: number | null;
  /** Each part and whom it holds for, by the measure. */
  readonly parts: Readonly<Record<string, (measure: E, history: History) => boolean>>;
  /** Half open bounds outside of which nobody is in the state, e.g. of an age. */
  readonly within?: (history: History) => Span | null;
}
export interface Span {
  readonly from: Day;
  readonly to: Day | null;
}

export const latestState = <E extends HealthEvent>(state: State<E>): HistoryReading => ({
  from: state.from,
  types: state.types,
  read: (history) => {
    const bounds = state.within ? state.within(history) : EVER;
    return bounds ? statesIn(state, history, bounds) : [];
  },
});

const EVER: Span = { from: '0001-01-01', to: null };

function statesIn<E extends HealthEvent>(state: State<E>, history: History, bounds: Span): readonly Contribution[] {
  const measures = state.measures(history);
  const [first] = measures;
  if (!first) return [];
  const homes = homesOf(history, state.from, first);
  return measures.flatMap((measure, index) => {
    const span = cut({ from: measure.occurredOn, to: earlier(measures[index + 1]?.occurredOn ?? null, expiryOf(measure, state.months)) }, bounds);
    const holding = Object.entries(state.parts).filter(([, holds]) => holds(measure, history));
    return holding.flatMap(([part]) => stockOf(part, homes, span).map((share) => ({ ...share, by: measure })));
  });
}

/** Where the subject lives; where nobody has told, the place of the first evidence. */
export function homesOf(history: History, from: 'person' | 'household', first: HealthEvent): readonly Stay[] {
  const stays = from === 'household' ? history.householdStays() : history.isHomeTold() ? history.stays() : [];
  return stays.length > 0 || history.isHomeTold() ? stays : [{ ...EVER, place: history.placeOf(first), by: first }];
}

const expiryOf = (measure: HealthEvent, months: number | null): Day | null => (months === null ? null : addMonths(measure.occurredOn, months));
const cut = (span: Span, bounds: Span): Span => ({ from: span.from > bounds.from ? span.from : bounds.from, to: earlier(span.to, bounds.to) });
const earlier = (a: Day | null, b: Day | null): Day | null => (a === null ? b : b === null ? a : a < b ? a : b);
