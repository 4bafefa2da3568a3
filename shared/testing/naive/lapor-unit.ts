/** Reports of a unit as such: posyandu sessions at the unit of service, else at the posyandu itself. */
import { ofType } from './of-type.js';
import { codeOf } from './place.js';
import type { NaiveCount, NaiveWorld } from './world.js';

export const laporUnit = (world: NaiveWorld): NaiveCount[] =>
  ofType(world.events, 'posyandu_session').map((session) => ({
    part: 'lapor_unit',
    day: session.occurredOn,
    residence: codeOf(session.residence),
    unit: session.unit ?? session.subject.key,
    value: 1,
  }));
