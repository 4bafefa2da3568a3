/** A household: registered, perhaps at a new home later, and visited with every outcome. */
import fc from 'fast-check';
import { aHouseholdRef } from '../../events.js';
import { draft, type Draft } from '../draft.js';
import { anyDay, circumstances, households, persons, where } from '../pools.js';

const registration = fc.record({ on: anyDay, where });
const visit = fc.record({
  on: anyDay,
  outcome: fc.constantFrom('selesai', 'selesai', 'selesai', 'ditolak', 'kosong', 'pindah', 'tidak_ditemukan'),
  seen: fc.array(persons, { maxLength: 2 }),
  where,
});

const plan = fc.record({
  household: households,
  registrations: fc.array(registration, { maxLength: 2 }),
  visits: fc.array(visit, { minLength: 1, maxLength: 4 }),
});

export const householdStory: fc.Arbitrary<Draft[]> = plan.map(({ household, registrations, visits }) => {
  const subject = aHouseholdRef(household);
  return [
    ...registrations.map(({ on, where: at }) => draft('household_registered', on, { subject, data: { members: 4 }, more: circumstances(on, at) })),
    ...visits.map(({ on, outcome, seen, where: at }) =>
      draft('home_visit', on, { subject, data: { outcome, personsSeen: seen.map((key) => ({ key })) }, more: circumstances(on, at) }),
    ),
  ];
});
