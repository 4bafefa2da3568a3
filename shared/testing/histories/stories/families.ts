/** Healthy families: the twelve questions asked of a household, again later, around four in five; registered at some time. */
import fc from 'fast-check';
import type { EventDataByType } from '@pantau/shared/event';
import { addDays, type Day } from '@pantau/shared/period';
import { aHouseholdRef } from '../../events.js';
import { draft, type Draft } from '../draft.js';
import { anyDay, circumstances, households, where } from '../pools.js';

type Answers = EventDataByType['family_assess'];

const FOUR_OF_FIVE: Answers = { familyPlanning: 'ya', facilityDelivery: 'ya', jkn: 'ya', latrine: 'ya', cleanWater: 'tidak', nobodySmokes: 'tidak_berlaku' };
const ALL_BUT_ONE: Answers = {
  familyPlanning: 'ya', facilityDelivery: 'ya', fullImmunization: 'ya', onlyBreastMilk: 'ya', growthMonitored: 'ya', tbTreated: 'tidak_berlaku',
  htTreated: 'ya', mentalTreated: 'tidak_berlaku', nobodySmokes: 'tidak', jkn: 'ya', cleanWater: 'ya', latrine: 'ya',
};

const assessment = fc.record({
  gap: fc.constantFrom(0, 1, 60, 300),
  answers: fc.constantFrom<Answers>(ALL_BUT_ONE, ALL_BUT_ONE, FOUR_OF_FIVE, { jkn: 'ya' }, { jkn: 'tidak', latrine: 'ya' }, { mentalTreated: 'tidak_berlaku' }),
  where,
});
const registration = fc.record({ after: fc.constantFrom(-30, 0, 40), where });

export const familyStory: fc.Arbitrary<Draft[]> = fc
  .record({ key: households, first: anyDay, assessments: fc.array(assessment, { minLength: 1, maxLength: 3 }), registrations: fc.array(registration, { maxLength: 2 }) })
  .map(({ key, first, assessments, registrations }) => {
    const subject = aHouseholdRef(key);
    let on: Day = first;
    return [
      ...registrations.map(({ after, where: at }) => draft('household_registered', addDays(first, after), { subject, data: { members: 4 }, more: circumstances(addDays(first, after), at) })),
      ...assessments.map(({ gap, answers, where: at }) => {
        on = addDays(on, gap);
        return draft('family_assess', on, { subject, data: answers, more: circumstances(on, at) });
      }),
    ];
  });
