/** What is known of a person's hypertension: since when and where it is on the register, and which visits measured it. */
import type { HealthEvent } from '@pantau/shared/event';
import { AFTER_ALL } from './calendar.js';
import { ofType } from './of-type.js';
import { birthDayOf, historyOf } from './person.js';
import { servicePlace } from './place.js';
import { during, staysOf } from './stays.js';
import type { NaiveWorld, Stay } from './world.js';

export type ChronicVisit = HealthEvent<'chronic_visit'>;

/**
 * The register from the first evidence on: while the person lives in the registered areas, or, where nothing is known of
 * that, at the place of this evidence for ever. Empty without evidence.
 */
export function onRegister(world: NaiveWorld, person: string): Stay[] {
  const history = historyOf(world, person, 'chronic_visit');
  const [first] = history.filter((event) => isEvidence(event) && !isBeforeBirth(world, person, event));
  if (!first) return [];
  const stays = staysOf(world, person) ?? [{ from: first.occurredOn, until: AFTER_ALL, residence: servicePlace(first, history) }];
  return during(stays, first.occurredOn, AFTER_ALL);
}

function isEvidence(event: HealthEvent): boolean {
  const visited = ofType([event], 'chronic_visit').some(({ data }) => data.condition === 'ht');
  const registered = ofType([event], 'person_registered').some(({ data }) => data.chronic?.includes('ht'));
  return visited || registered;
}

/**
 * The visits for hypertension that measured it, in order.
 * Choice: a reading has both pressures; a visit with one of them neither ends nor continues a window.
 */
export function readings(world: NaiveWorld, person: string): ChronicVisit[] {
  const visits = ofType(historyOf(world, person, 'chronic_visit'), 'chronic_visit').filter(({ data }) => data.condition === 'ht');
  return visits.filter((visit) => visit.data.sbp !== undefined && visit.data.dbp !== undefined && !isBeforeBirth(world, person, visit));
}

/** Choice: "visit before birth" is skipped here as well, where the birth date is known exactly. */
function isBeforeBirth(world: NaiveWorld, person: string, { occurredOn }: HealthEvent): boolean {
  const born = birthDayOf(world, person);
  return born !== null && occurredOn < born;
}
