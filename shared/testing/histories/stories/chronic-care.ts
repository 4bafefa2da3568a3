/** A patient in care month by month: mostly by the standard, with a gap, an end of the follow-up, a turn of the year. */
import fc from 'fast-check';
import type { EventDataByType } from '@pantau/shared/event';
import { addDays, addMonths, type Day } from '@pantau/shared/period';
import { aPersonRef } from '../../events.js';
import { draft, type Draft } from '../draft.js';
import { circumstances, daysBetween, mayBeHome, often, persons, where } from '../pools.js';

type Visit = EventDataByType['chronic_visit'];

const measured = {
  ht: fc.constantFrom<Partial<Visit>>({ sbp: 139, dbp: 89 }, { sbp: 139, dbp: 89 }, { sbp: 150, dbp: 95 }, { sbp: 128, dbp: 80, education: true }, { sbp: 150 }, { sbp: 120, dbp: 70, education: false }),
  dm: fc.constantFrom<Partial<Visit>>({ gdpMgDl: 80 }, { gdpMgDl: 130 }, { gdpMgDl: 131, hba1cPercent: 6.9 }, { gdsMgDl: 240 }, { gdpMgDl: 79, hba1cPercent: 7 }, { hba1cPercent: 6.5 }, { gdpMgDl: 100, education: false }),
};

const visit = fc.record({
  /** After the visit before. */
  months: fc.constantFrom(0, 1, 1, 1, 1, 1, 1, 2, 3),
  days: fc.constantFrom(-1, 0, 0, 0, 1),
  ht: measured.ht,
  dm: measured.dm,
  ended: fc.constantFrom(undefined, undefined, undefined, undefined, undefined, undefined, undefined, 'dirujuk', 'sembuh'),
  diagnosedBefore: fc.constantFrom(null, null, null, null, 0, 20, 200),
  where,
});

const plan = fc.record({
  person: persons,
  condition: fc.constantFrom('ht', 'dm'),
  /** The first of a month or the last, in the middle or at the turn of the year. */
  first: fc.oneof(fc.constantFrom('2025-11-01', '2025-10-31', '2026-01-01', '2026-01-31', '2025-12-31'), daysBetween('2025-01-01', '2026-12-31')),
  registered: often(5),
  registeredAfter: fc.constantFrom(-400, -30, 0, 45, 100),
  listed: fc.boolean(),
  home: mayBeHome,
  visits: fc.array(visit, { minLength: 1, maxLength: 5 }),
});

export const chronicCareStory: fc.Arbitrary<Draft[]> = plan.map(({ person, condition, first, registered, registeredAfter, listed, home, visits }) => {
  const subject = aPersonRef(person);
  const told = { birthDate: '1968-02-29', sex: 'L' as const, ...(listed ? { chronic: [condition] } : {}) };
  const registration = registered ? [draft('person_registered', addDays(first, registeredAfter), { subject, data: told, more: { residence: home } })] : [];
  let on: Day = first;
  return [
    ...registration,
    ...visits.map((each, index) => {
      if (index > 0) on = addDays(addMonths(on, each.months), each.days);
      const diagnosed = each.diagnosedBefore === null ? {} : { diagnosedOn: addDays(on, -each.diagnosedBefore) };
      return draft('chronic_visit', on, { subject, data: { condition, ...each[condition], ...diagnosed, ended: each.ended }, more: circumstances(on, each.where) });
    }),
  ];
});
