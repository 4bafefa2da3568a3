/** What is known of a person's hypertension: since when and where it is on the register, and which visits measured it. */
import type { HealthEvent } from '@pantau/shared/event';
import { AFTER_ALL, BEFORE_ALL } from './calendar.js';
import { ofType } from './of-type.js';
import { birthOf, historyOf, sinceBirth } from './person.js';
import { servicePlace } from './place.js';
import { during, isHomeKnown, staysOf } from './stays.js';
import type { NaiveWorld, Stay } from './world.js';

export type ChronicVisit = HealthEvent<'chronic_visit'>;

/**
 * The register from the first evidence on, while the person lives in the registered areas; where nothing is known of that, at
 * the place of the evidence for ever. Empty without evidence.
 * Choice: a visit that tells an earlier day of diagnosis puts the person on the register from that day on.
 */
export function onRegister(world: NaiveWorld, person: string): Stay[] {
  const history = historyOf(world, person, 'chronic_visit');
  const visits = visitsOf(world, person);
  const [first, ...others] = history.filter((event) => visits.some((visit) => visit === event) || isListed(event));
  if (!first) return [];
  const days = [first, ...others, ...visits].flatMap(({ occurredOn, data }) => ('diagnosedOn' in data && data.diagnosedOn ? [occurredOn, data.diagnosedOn] : [occurredOn]));
  const born = birthOf(world, person)?.day ?? BEFORE_ALL;
  const unmoved = { from: born, until: AFTER_ALL, residence: servicePlace(first, history), unit: first.unit ?? '' };
  return during(isHomeKnown(world, person) ? staysOf(world, person) : [unmoved], days.sort()[0] ?? '', AFTER_ALL);
}

const isListed = (event: HealthEvent): boolean => ofType([event], 'person_registered').some(({ data }) => data.chronic?.includes('ht'));

/** Choice: "visit before birth" is skipped here as well; a registration is none, its entry holds from birth on. */
function visitsOf(world: NaiveWorld, person: string): ChronicVisit[] {
  const visits = ofType(historyOf(world, person, 'chronic_visit'), 'chronic_visit').filter(({ data }) => data.condition === 'ht');
  return sinceBirth(visits, birthOf(world, person));
}

/**
 * The visits for hypertension that measured it, in order.
 * Choice: a reading has both pressures; a visit with one of them neither ends nor continues a window.
 */
export const readings = (world: NaiveWorld, person: string): ChronicVisit[] =>
  visitsOf(world, person).filter(({ data }) => data.sbp !== undefined && data.dbp !== undefined);
