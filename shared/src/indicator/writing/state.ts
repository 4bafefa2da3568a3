/**
 * Readings of a state: the latest measure speaks for a subject until the next one, or until it is too old. A state is a
 * stock: it moves with the person and ends by itself on the day its measure is too old.
 */
import type { EventTypeCode, HealthEvent } from '../../event/index.js';
import { addMonths, type Day } from '../../period/index.js';
import { unitOf, type Contribution } from '../contribution.js';
import type { HistoryReading } from '../definition.js';
import type { History } from '../history.js';
import { EVER, stockOf, type Stay } from '../stay.js';
import { spanOfAge, type AgeBand } from './age.js';
import type { Span } from './span.js';

interface State<E extends HealthEvent> {
  readonly from: StateOwner;
  readonly types: readonly EventTypeCode[];
  /** The events that say anything of the state, in the order of history. */
  readonly measures: (history: History) => readonly E[];
  /** How many months a measure speaks; null = until the next one. */
  readonly months: number | null;
  /** Each part and whom it holds for, or how much, by the measure. */
  readonly parts: Readonly<Record<string, (measure: E, history: History) => boolean | number>>;
  /** Outside of this age nobody is in the state. */
  readonly ages?: AgeBand;
}
type StateOwner = 'person' | 'household' | 'kader' | 'unit';

export const latestState = <E extends HealthEvent>(state: State<E>): HistoryReading => ({
  from: state.from,
  types: state.types,
  read: (history) => {
    const measures = state.measures(history);
    const [first] = measures;
    const homes = first ? homesOf(history, state.from, first) : [];
    return measures.flatMap((measure, index) => stateBy(state, { history, homes, measure, next: measures[index + 1] }));
  },
});

const ALWAYS: Span = { from: EVER, to: null };

interface Moment<E> {
  readonly history: History;
  readonly homes: readonly Stay[];
  readonly measure: E;
  readonly next: E | undefined;
}

function stateBy<E extends HealthEvent>({ months, parts, ages }: State<E>, { history, homes, measure, next }: Moment<E>): readonly Contribution[] {
  const bounds = ages ? spanOfAge(history, measure, ages) : ALWAYS;
  if (!bounds) return [];
  const span = cut({ from: measure.occurredOn, to: earlier(next?.occurredOn ?? null, expiryOf(measure, months)) }, bounds);
  const amounts = Object.entries(parts).map(([part, amountOf]) => [part, Number(amountOf(measure, history))] as const);
  return amounts.flatMap(([part, amount]) => (amount === 0 ? [] : stockOf(part, homes, span).map((share) => ({ ...share, n: share.n * amount, by: measure }))));
}

/** Where the subject lives or serves; where nobody has told, the place of the first evidence. A unit is at itself. */
export function homesOf(history: History, from: StateOwner, first: HealthEvent): readonly Stay[] {
  if (from === 'kader') return history.posts();
  if (from === 'unit') return [{ ...ALWAYS, place: { residence: '', unit: unitOf(first) }, by: first }];
  const stays = from === 'household' ? history.householdStays(EVER) : history.isHomeTold() ? history.stays() : [];
  return stays.length > 0 || history.isHomeTold() ? stays : [{ ...ALWAYS, place: history.placeOf(first), by: first }];
}

const expiryOf = (measure: HealthEvent, months: number | null): Day | null => (months === null ? null : addMonths(measure.occurredOn, months));
const cut = (span: Span, bounds: Span): Span => ({ from: span.from > bounds.from ? span.from : bounds.from, to: earlier(span.to, bounds.to) });
const earlier = (a: Day | null, b: Day | null): Day | null => (a === null ? b : b === null ? a : a < b ? a : b);
