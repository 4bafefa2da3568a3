/** KN1: each newborn once, at the first visit to a health worker 6 to 48 hours after birth. */
import { neonatalWindow } from './kn-lengkap.js';
import { everyLife } from './lives.js';
import { ofType } from './of-type.js';
import type { NaiveCount, NaiveWorld } from './world.js';

export const kn1 = (world: NaiveWorld): NaiveCount[] =>
  everyLife(world, 'neonatal_visit').flatMap(({ history, birth, counted }) => {
    if (!birth?.isExact) return [];
    const first = ofType(history, 'neonatal_visit').find((visit) => neonatalWindow(visit, birth) === 1);
    return first ? [counted('kn1', first)] : [];
  });
