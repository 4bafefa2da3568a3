/** Visits of sick children, and those managed by the standard: each by itself, where it says it belongs. */
import { ofType } from './of-type.js';
import { codeOf } from './place.js';
import { oneService, type NaiveCount, type NaiveWorld } from './world.js';

export const mtbs = (world: NaiveWorld): NaiveCount[] =>
  ofType(world.events, 'sick_child_visit').flatMap((visit) => {
    const parts = visit.data.mtbs ? ['mtbs_kunjungan', 'mtbs'] : ['mtbs_kunjungan'];
    return parts.map((part) => oneService(part, visit, codeOf(visit.residence)));
  });
