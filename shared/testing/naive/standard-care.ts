/** Cared for by the standard: a good visit in every month of the year so far, hypertension and diabetes alike. */
import { daysAfter, monthsAfter } from './calendar.js';
import { everyPatientOf, type ChronicVisit, type Condition, type Patient } from './chronic.js';
import { yearOf } from './reaching.js';
import { during } from './stays.js';
import { inStock, type NaiveCount, type NaiveWorld } from './world.js';

type IsGood = (visit: ChronicVisit) => boolean;

export const htStandar = (world: NaiveWorld): NaiveCount[] =>
  standard(world, 'ht', ({ data }) => data.sbp !== undefined && data.dbp !== undefined && data.education !== false);

export const dmStandar = (world: NaiveWorld): NaiveCount[] =>
  standard(world, 'dm', ({ data }) => (data.gdsMgDl !== undefined || data.gdpMgDl !== undefined) && data.education !== false);

const standard = (world: NaiveWorld, condition: Condition, isGood: IsGood): NaiveCount[] =>
  everyPatientOf(world, condition).flatMap((patient) =>
    [...new Set(patient.visits.map(yearOf))]
      .flatMap((year) => spansIn(year, patient, isGood))
      .flatMap(([from, until]) => during(patient.homes, from, until))
      .flatMap((stay) => inStock(`${condition}_standar`, stay)),
  );

/**
 * In from the first good visit of a month, if that and all needed months before it in the year have one; out on the last day
 * of a month without, on the day of a visit that ends the follow-up, and at the new year.
 * Choice: needed from January, or from the month of the first evidence or diagnosis, also after an end and another beginning.
 */
function spansIn(year: string, { from, visits }: Patient, isGood: IsGood): (readonly [from: string, until: string])[] {
  const newYear = `${Number(year) + 1}-01-01`;
  const begin = from > `${year}-01-01` ? `${from.slice(0, 7)}-01` : `${year}-01-01`;
  const spans: (readonly [string, string])[] = [];
  let since: string | null = null;
  const leave = (day: string): void => {
    if (since !== null) spans.push([since, day]);
    since = null;
  };
  let isWhole = true;
  for (let month = begin; month < newYear; month = monthsAfter(month, 1)) {
    const inMonth = visits.filter(({ occurredOn }) => occurredOn.slice(0, 7) === month.slice(0, 7));
    const good = inMonth.find(isGood);
    isWhole &&= good !== undefined;
    for (const visit of inMonth) {
      if (visit === good && isWhole) since ??= visit.occurredOn;
      if (visit.data.ended !== undefined) leave(visit.occurredOn);
    }
    if (!isWhole) leave(daysAfter(monthsAfter(month, 1), -1));
  }
  leave(newYear);
  return spans;
}
