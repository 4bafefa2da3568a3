/** Persons with hypertension on the register. */
import { onRegister } from './hypertension.js';
import { everyPerson } from './person.js';
import { inStock, type NaiveCount, type NaiveWorld } from './world.js';

export const htTerdaftar = (world: NaiveWorld): NaiveCount[] =>
  everyPerson(world)
    .flatMap((person) => onRegister(world, person))
    .flatMap((stay) => inStock('ht_terdaftar', stay));
