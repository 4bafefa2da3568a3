/** Every session of a posyandu, a nil report too, on its day at the posyandu. */
import { ofType } from './of-type.js';
import { codeOf } from './place.js';
import type { NaiveCount, NaiveWorld } from './world.js';

/** Choice: the unit is the posyandu whose session it is, also where `servedAt` names another; a day with closedReason counts too. */
export const posyanduSesi = (world: NaiveWorld): NaiveCount[] =>
  ofType(world.events, 'posyandu_session').map((session) => ({
    part: 'posyandu_sesi',
    day: session.occurredOn,
    residence: codeOf(session.residence),
    unit: session.subject.key,
    value: 1,
  }));
