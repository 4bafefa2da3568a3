/** Persons with hypertension on the register. */
import { everyPatientOf, registered } from './chronic.js';
import type { NaiveCount, NaiveWorld } from './world.js';

export const htTerdaftar = (world: NaiveWorld): NaiveCount[] => registered(everyPatientOf(world, 'ht'), 'ht_terdaftar');
