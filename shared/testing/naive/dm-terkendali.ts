/** Diabetes: the register, and those on it whose last reading, of less than three months ago, was on target. */
import { controlled, everyPatientOf, registered } from './chronic.js';
import type { NaiveCount, NaiveWorld } from './world.js';

/** Choice: random glucose alone is no reading; of fasting glucose (80 to 130) and HbA1c (below 7) one on target is enough. */
export function dmTerkendali(world: NaiveWorld): NaiveCount[] {
  const patients = everyPatientOf(world, 'dm');
  const onTarget = patients.flatMap((patient) =>
    controlled(patient, 'dm_terkendali', {
      isReading: ({ data }) => data.gdpMgDl !== undefined || data.hba1cPercent !== undefined,
      isGood: ({ data: { gdpMgDl = 0, hba1cPercent = 99 } }) => (gdpMgDl >= 80 && gdpMgDl <= 130) || hba1cPercent < 7,
    }),
  );
  return [...registered(patients, 'dm_terdaftar'), ...onTarget];
}
