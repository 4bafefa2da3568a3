/** A patient: perhaps registered, a series of blood pressures around the limit, gaps around three months. */
import fc from 'fast-check';
import { addDays, type Day } from '@pantau/shared/period';
import { aPersonRef } from '../../events.js';
import { draft, type Draft } from '../draft.js';
import { adults, anyDay, circumstances, mayBeHome, often, where } from '../pools.js';

const pressure = fc.constantFrom({ sbp: 128, dbp: 80 }, { sbp: 139, dbp: 89 }, { sbp: 140, dbp: 80 }, { sbp: 130, dbp: 90 }, { sbp: 165, dbp: 100 }, { sbp: 120 }, {});
const visit = fc.record({
  gap: fc.oneof(fc.constantFrom(0, 1, 28, 89, 90, 91, 92, 93), fc.integer({ min: 0, max: 140 })),
  pressure,
  condition: fc.constantFrom('ht', 'ht', 'ht', 'ht', 'dm'),
  diagnosedBefore: fc.option(fc.integer({ min: 0, max: 200 }), { freq: 5 }),
  where,
});

const plan = fc.record({
  person: adults,
  first: anyDay,
  registered: often(7),
  registeredBefore: fc.integer({ min: -60, max: 200 }),
  listed: fc.boolean(),
  home: mayBeHome,
  visits: fc.array(visit, { minLength: 1, maxLength: 5 }),
});

export const chronicStory: fc.Arbitrary<Draft[]> = plan.map(({ person, first, registered, registeredBefore, listed, home, visits }) => {
  const subject = aPersonRef(person);
  const registeredOn = addDays(first, -registeredBefore);
  const told = { birthDate: '1968-02-29', sex: 'P' as const, ...(listed ? { chronic: ['ht' as const] } : {}) };
  const registration = registered ? [draft('person_registered', registeredOn, { subject, data: told, more: { residence: home } })] : [];
  let on: Day = first;
  return [
    ...registration,
    ...visits.map((each) => {
      on = addDays(on, each.gap);
      const diagnosed = each.diagnosedBefore === null ? {} : { diagnosedOn: addDays(on, -each.diagnosedBefore) };
      return draft('chronic_visit', on, { subject, data: { condition: each.condition, ...each.pressure, ...diagnosed }, more: circumstances(on, each.where) });
    }),
  ];
});
