/** Readings that count a subject once: the event that decides it gives the day and the place. */
import type { EventTypeCode, HealthEvent } from '../../event/index.js';
import { yearOf, type Day } from '../../period/index.js';
import type { HistoryReading } from '../definition.js';
import type { History } from '../history.js';
import type { Pregnancy } from '../pregnancy.js';

interface Once<Of extends readonly unknown[]> {
  readonly part: string;
  readonly types: readonly EventTypeCode[];
  /** The event that decides it; undefined = does not count. */
  readonly decidedBy: (...of: Of) => HealthEvent | undefined;
}

/** Once in each pregnancy of a woman. */
export const oncePerPregnancy = ({ part, types, decidedBy }: Once<[pregnancy: Pregnancy, woman: History]>): HistoryReading => ({
  from: 'pregnancy',
  types,
  read: (woman) => woman.pregnancies().flatMap((pregnancy) => counts(woman, part, decidedBy(pregnancy, woman))),
});

/** Once in a person's life. */
export const oncePerPerson = ({ part, types, decidedBy }: Once<[person: History]>): HistoryReading => ({
  from: 'person',
  types,
  read: (person) => counts(person, part, decidedBy(person)),
});

const counts = (history: History, part: string, by: HealthEvent | undefined) => (by ? [history.count(part, by)] : []);

interface OncePerSpan {
  readonly part: string;
  readonly types: readonly EventTypeCode[];
  /** The events that would count, in the order of history. */
  readonly among: (history: History) => readonly HealthEvent[];
  /** Events of the same span count once. Default: the calendar year. */
  readonly spanOf?: (event: HealthEvent) => string | number;
  readonly from?: 'person' | 'household';
}

/** The first event of each span, e.g. of each year. */
export const firstOfEach = ({ part, types, among, spanOf = ({ occurredOn }) => yearOf(occurredOn), from = 'person' }: OncePerSpan): HistoryReading => ({
  from,
  types,
  read: (history) => firstOfEachSpan(among(history), spanOf).map((event) => history.count(part, event)),
});

export function firstOfEachSpan<E extends HealthEvent>(events: readonly E[], spanOf: (event: E) => string | number): readonly E[] {
  const seen = new Set<string | number>();
  return events.filter((event) => {
    const span = spanOf(event);
    return !seen.has(span) && seen.add(span);
  });
}

/** In the order of history, those that do not come too soon after the last one that counts. */
export function notSoonAgain<E extends HealthEvent>(events: readonly E[], fromDay: (last: E) => Day): readonly E[] {
  const counting: E[] = [];
  for (const event of events) {
    const last = counting.at(-1);
    if (!last || event.occurredOn >= fromDay(last)) counting.push(event);
  }
  return counting;
}
