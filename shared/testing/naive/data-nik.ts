/** Persons on the register, and those of them who are known by a NIK. */
import { ofType } from './of-type.js';
import { AFTER_ALL, BEFORE_ALL } from './calendar.js';
import { everyLife } from './lives.js';
import { stateCounts } from './states.js';
import type { NaiveCount, NaiveWorld } from './world.js';

/**
 * From the first registration on, where they live; not before birth.
 * Choice: a registration dated before the birth is one all the same. Any key made from a NIK does, of those that links join.
 */
export function dataNik(world: NaiveWorld): NaiveCount[] {
  const known = new Set(keysOfNik(world).map((key) => world.person(key)));
  return everyLife(world).flatMap((life) => {
    const [event] = ofType(life.history, 'person_registered');
    if (!event) return [];
    const parts = known.has(life.key) ? ['orang_terdaftar', 'data_nik_valid'] : ['orang_terdaftar'];
    return stateCounts(life, [{ event, parts, span: [life.birth?.day ?? BEFORE_ALL, AFTER_ALL] }], null);
  });
}

/** Persons as subjects, behind cases and pregnancies, born, or joined to others. */
function keysOfNik({ events }: NaiveWorld): string[] {
  const keys = events.flatMap((event) => {
    const { kind, key, of } = event.subject;
    const linked = ofType([event], 'subject_link').map(({ data }) => data.same).filter((same) => same.kind === 'person');
    const born = ofType([event], 'delivery').flatMap(({ data }) => data.newborns ?? []);
    return [...(kind === 'person' ? [key] : []), ...(of ? [of.key] : []), ...[...linked, ...born].map((each) => each.key)];
  });
  return keys.filter((key) => key.startsWith('nik~'));
}
