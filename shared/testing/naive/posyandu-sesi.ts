/** Every open day of a posyandu, on its day at the posyandu. */
import { ofType } from './of-type.js';
import { codeOf } from './place.js';
import { isHeld } from './rosters.js';
import type { NaiveCount, NaiveWorld } from './world.js';

/**
 * Choice: the unit is the posyandu whose session it is, also where `servedAt` names another. A nil report and a day with a
 * reason for staying closed are reports, but no open day.
 */
export const posyanduSesi = (world: NaiveWorld): NaiveCount[] =>
  ofType(world.events, 'posyandu_session')
    .filter(isHeld)
    .map((session) => ({
    part: 'posyandu_sesi',
    day: session.occurredOn,
    residence: codeOf(session.residence),
    unit: session.subject.key,
    value: 1,
  }));
