/** Persons on the hypertension register whose last reading, of less than three months ago, was below 140/90. */
import { monthsAfter } from './calendar.js';
import { onRegister, readings, type ChronicVisit } from './hypertension.js';
import { everyPerson } from './person.js';
import { during } from './stays.js';
import { inStock, type NaiveCount, type NaiveWorld } from './world.js';

/** Choice: the person is controlled where the register has the person, so that controlled never exceeds registered anywhere. */
export function htTerkendali(world: NaiveWorld): NaiveCount[] {
  const counts: NaiveCount[] = [];
  for (const person of everyPerson(world)) {
    const register = onRegister(world, person);
    const visits = readings(world, person);
    visits.forEach((visit, index) => {
      if (!isControlled(visit)) return;
      const windowEnds = monthsAfter(visit.occurredOn, 3);
      const next = visits[index + 1]?.occurredOn ?? windowEnds;
      const until = next < windowEnds ? next : windowEnds;
      for (const stay of during(register, visit.occurredOn, until)) counts.push(...inStock('ht_terkendali', stay));
    });
  }
  return counts;
}

const isControlled = ({ data: { sbp, dbp } }: ChronicVisit): boolean => sbp !== undefined && sbp < 140 && dbp !== undefined && dbp < 90;
