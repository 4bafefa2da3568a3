/** Events that may have to do with a number: of the days around, told at the places of the area or at none. */
import { desaOf, type AreaCode } from '@pantau/shared/area';
import { addDays, daysBetween, localDay, zoneOfCode, type Day } from '@pantau/shared/period';
import type { Facts } from '@pantau/shared/situation';
import { EventLog, type LiveEvent, type Sql } from '../../store/index.js';
import type { Question } from './question.js';

/** No event is older. */
const FIRST_DAY = '2000-01-01';
/** How far the day of a share may lie from the day of the event that decided it. */
const MARGIN_DAYS = 62;
/** Days read in one go: of one desa, and of all events that name none. */
const DAYS_OF_DESA = 183;
const DAYS_OF_NONE = 14;

interface Days {
  readonly first: Day;
  readonly last: Day;
}

/** @param isStock what happened on any day may count */
export async function* candidateEvents(sql: Sql, facts: Facts, { question, isStock }: { question: Question; isStock: boolean }): AsyncGenerator<readonly LiveEvent[]> {
  const days = isStock ? allDays(question) : around(question);
  for (const desa of desaOfQuestion(facts, question)) for (const portion of portions(days, DAYS_OF_DESA)) yield await EventLog.livingAt(sql, desa, portion);
  for (const portion of portions(days, DAYS_OF_NONE)) yield await EventLog.livingAt(sql, null, portion);
}

const around = ({ frame: { windows } }: Question): Days => ({ first: addDays(windows.own.first, -MARGIN_DAYS), last: addDays(windows.own.last, MARGIN_DAYS) });
const allDays = ({ query, now }: Question): Days => ({ first: FIRST_DAY, last: addDays(localDay(now, zoneOfCode(query.area)), MARGIN_DAYS) });

function* portions({ first, last }: Days, length: number): Generator<Days> {
  for (let from = first; from <= last; from = addDays(from, length)) {
    const to = addDays(from, length - 1);
    yield { first: from, last: daysBetween(to, last) < 0 ? last : to };
  }
}

/** Of the area, and of those whom its units served: what is counted by place of service may concern anybody. */
function desaOfQuestion({ cells }: Facts, { plan: { territory } }: Question): ReadonlySet<AreaCode> {
  const served = territory.units.flatMap((unit) => [...cells.servedBy(unit)]);
  return new Set([...territory.desa, ...territory.dusun.map(desaOf), ...served].filter((desa) => desa !== ''));
}
