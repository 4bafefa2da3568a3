/** What is known of a chronic condition of a person: when and where it is on the register, and the visits for it. */
import type { EventDataByType, HealthEvent } from '@pantau/shared/event';
import { AFTER_ALL, BEFORE_ALL, monthsAfter } from './calendar.js';
import { ofType } from './of-type.js';
import { birthOf, everyPerson, historyOf, sinceBirth } from './person.js';
import { servicePlace } from './place.js';
import { during, isHomeKnown, staysOf } from './stays.js';
import { inStock, type NaiveCount, type NaiveWorld, type Stay } from './world.js';

export type ChronicVisit = HealthEvent<'chronic_visit'>;
export type Condition = EventDataByType['chronic_visit']['condition'];

export interface Patient {
  /** Choice: a visit that tells an earlier day of diagnosis puts the person on the register from that day on. */
  readonly from: string;
  /** Where the person lives; where nothing is known of that, at the place of the first evidence for ever. */
  readonly homes: readonly Stay[];
  /** While the person is on the register, where they live. */
  readonly register: readonly Stay[];
  /** For this condition, in order. Choice: "visit before birth" is skipped here as well. */
  readonly visits: readonly ChronicVisit[];
}

/** Everyone with evidence of it: a visit for it, or a registration that lists it, which is no visit and holds from birth on. */
export const everyPatientOf = (world: NaiveWorld, condition: Condition): Patient[] =>
  everyPerson(world).flatMap((person) => {
    const history = historyOf(world, person, 'chronic_visit');
    const birth = birthOf(world, person);
    const visits = sinceBirth(ofType(history, 'chronic_visit'), birth).filter(({ data }) => data.condition === condition);
    const evidence = history.filter((event) => visits.some((visit) => visit === event) || isListed(event, condition));
    const [first] = evidence;
    if (!first) return [];
    const from = [...evidence.map(({ occurredOn }) => occurredOn), ...visits.flatMap(({ data }) => data.diagnosedOn ?? [])].sort()[0] ?? '';
    const unmoved = { from: birth?.day ?? BEFORE_ALL, until: AFTER_ALL, residence: servicePlace(first, history), unit: first.unit ?? '' };
    const homes = isHomeKnown(world, person) ? staysOf(world, person) : [unmoved];
    return [{ from, homes, register: openTimes(from, evidence).flatMap(([begin, end]) => during(homes, begin, end)), visits }];
  });

const isListed = (event: HealthEvent, condition: Condition): boolean => ofType([event], 'person_registered').some(({ data }) => data.chronic?.includes(condition));
const ends = (event: HealthEvent): boolean => ofType([event], 'chronic_visit').some(({ data }) => data.ended !== undefined);

/**
 * From the first day until a visit ends it; what is told after that, in the order of the history, opens it again from its day.
 * Choice: an earlier diagnosis told then still dates the first opening, not the second.
 */
function openTimes(from: string, evidence: readonly HealthEvent[]): (readonly [from: string, until: string])[] {
  const times: (readonly [string, string])[] = [];
  let open: string | null = from;
  for (const event of evidence) {
    open ??= event.occurredOn;
    if (!ends(event)) continue;
    times.push([open, event.occurredOn]);
    open = null;
  }
  return open === null ? times : [...times, [open, AFTER_ALL]];
}

/**
 * Where the last reading, of less than three months ago, was good; within the register, so that the controlled never exceed
 * the registered anywhere.
 * Choice: a visit that ends the follow-up ends this for good, also where the register is opened again soon after.
 */
export function controlled({ register, visits }: Patient, part: string, how: { isReading: (visit: ChronicVisit) => boolean; isGood: (visit: ChronicVisit) => boolean }): NaiveCount[] {
  const readings = visits.filter(how.isReading);
  return readings.filter(how.isGood).flatMap((reading) => {
    const next = readings[readings.indexOf(reading) + 1]?.occurredOn ?? AFTER_ALL;
    const end = visits.slice(visits.indexOf(reading)).find(ends)?.occurredOn ?? AFTER_ALL;
    const until = [monthsAfter(reading.occurredOn, 3), next, end].sort()[0] ?? '';
    return during(register, reading.occurredOn, until).flatMap((stay) => inStock(part, stay));
  });
}

export const registered = (patients: readonly Patient[], part: string): NaiveCount[] => patients.flatMap(({ register }) => register).flatMap((stay) => inStock(part, stay));
