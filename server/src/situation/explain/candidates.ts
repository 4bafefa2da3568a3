/** Events that may have to do with a number: of the days around, told at the places of the area or at none. */
import { desaOf, type AreaCode } from '@pantau/shared/area';
import { addDays, daysBetween, localDay, zoneOfCode, type Day } from '@pantau/shared/period';
import type { Facts } from '@pantau/shared/situation';
import { EventLog, type LiveEvent, type Sql } from '../../store/index.js';
import type { Question } from './question.js';

/** No event is older; and none should lie ahead, but whatever is there counts. */
const FIRST_DAY = '2000-01-01';
const LAST_DAY = '9999-12-31';
/** How far the day of a share may lie from the day of the event that decided it. */
const MARGIN_DAYS = 62;
/** Days read in one go: of one desa, and of all events that name none. */
const DAYS_OF_DESA = 183;
const DAYS_OF_NONE = 14;

interface Days {
  readonly first: Day;
  readonly last: Day;
}

export interface Search {
  readonly question: Question;
  /** What happened on any day may count. */
  readonly isStock: boolean;
}

/** With the desa that they tell of; null = they tell of none. */
export async function* candidateEvents(sql: Sql, facts: Facts, { question, isStock }: Search): AsyncGenerator<{ readonly desa: AreaCode | null; readonly events: readonly LiveEvent[] }> {
  for (const desa of [...desaOfQuestion(facts, question), null])
    for (const portion of daysOf(question, isStock, desa === null ? DAYS_OF_NONE : DAYS_OF_DESA)) yield { desa, events: await EventLog.livingAt(sql, desa, portion) };
}

const daysOf = (question: Question, isStock: boolean, length: number): Iterable<Days> => (isStock ? anyDay(question, length) : around(question, length));

const around = ({ frame: { windows } }: Question, length: number): Iterable<Days> =>
  portions({ first: addDays(windows.own.first, -MARGIN_DAYS), last: addDays(windows.own.last, MARGIN_DAYS) }, length);

function* anyDay({ query, now }: Question, length: number): Generator<Days> {
  const today = localDay(now, zoneOfCode(query.area));
  yield* portions({ first: FIRST_DAY, last: today }, length);
  yield { first: addDays(today, 1), last: LAST_DAY };
}

function* portions({ first, last }: Days, length: number): Generator<Days> {
  for (let from = first; from <= last; from = addDays(from, length)) {
    const to = addDays(from, length - 1);
    yield { first: from, last: daysBetween(to, last) < 0 ? last : to };
  }
}

/** The desa that the answer may lie in. Of the area; where its units are looked at, also of those whom they served: that may be anybody. */
export function desaOfQuestion({ cells }: Facts, { definition, query, plan: { territory } }: Question): ReadonlySet<AreaCode> {
  const looksAtUnits = definition.place === 'service' || query.place === 'service' || definition.value.kind === 'derived';
  const served = looksAtUnits ? territory.units.flatMap((unit) => [...cells.servedBy(unit)]) : [];
  return new Set([...territory.desa, ...territory.dusun.map(desaOf), ...served].filter((desa) => desa !== ''));
}
