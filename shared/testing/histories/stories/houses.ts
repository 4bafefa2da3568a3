/** Houses: inspected by sanitarians and kader with changing answers, looked over for larvae around the turn of a month. */
import fc from 'fast-check';
import { addDays, lastDay, monthOf, type Day } from '@pantau/shared/period';
import { aHouseholdRef } from '../../events.js';
import { draft, type Draft } from '../draft.js';
import { anyDay, circumstances, households, often, storyPosyandu, where } from '../pools.js';

type Happening = (house: { readonly key: string; readonly first: Day }) => Draft;

const gap = fc.constantFrom(0, 0, 1, 20, 200);
const maybe = fc.constantFrom(true, true, false, undefined);

const inspection: fc.Arbitrary<Happening> = fc
  .record({
    gap,
    latrine: fc.constantFrom('sendiri', 'bersama', 'bersama', 'tidak_sehat', 'tidak_ada', undefined),
    water: fc.constantFrom('aman', 'layak', 'layak', 'tidak_layak', undefined),
    ventilation: maybe,
    where,
  })
  .map(({ gap: days, latrine, water, ventilation, where: at }) => ({ key, first }) => {
    const on = addDays(first, days);
    return draft('env_inspection', on, { subject: aHouseholdRef(key), data: { latrine, water, ventilation, handwashing: true }, more: circumstances(on, at) });
  });

const visit: fc.Arbitrary<Happening> = fc
  .record({ gap, outcome: fc.constantFrom('selesai', 'selesai', 'selesai', 'kosong'), latrine: maybe, cleanWater: maybe, ventilation: maybe, where })
  .map(({ gap: days, where: at, ...data }) => ({ key, first }) => {
    const on = addDays(first, days);
    return draft('home_visit', on, { subject: aHouseholdRef(key), data, more: circumstances(on, at) });
  });

const registration: fc.Arbitrary<Happening> = fc
  .record({ after: fc.constantFrom(-100, 0, 10, 100), where })
  .map(({ after, where: at }) => ({ key, first }) => {
    const on = addDays(first, after);
    return draft('household_registered', on, { subject: aHouseholdRef(key), data: { members: 4 }, more: circumstances(on, at) });
  });

/** Now and then a unit is looked over, or another building under the key of a household. */
const larvae: fc.Arbitrary<Happening> = fc
  .record({ fromTurn: fc.constantFrom(-1, 0, 0, 1, 30), larvae: fc.boolean(), premises: fc.constantFrom(undefined, undefined, 'rumah', 'sekolah'), unit: often(1), where })
  .map(({ fromTurn, larvae: found, premises, unit, where: at }) => ({ key, first }) => {
    const on = addDays(lastDay(monthOf(first)), fromTurn);
    const subject = unit ? ({ kind: 'unit', key: storyPosyandu[0] } as const) : aHouseholdRef(key);
    return draft('vector_inspection', on, { subject, data: { larvae: found, premises }, more: circumstances(on, at) });
  });

const some = (happening: fc.Arbitrary<Happening>, most: number) => fc.array(happening, { minLength: 1, maxLength: most });

export const houseStory: fc.Arbitrary<Draft[]> = fc
  .record({
    key: households,
    first: anyDay,
    registrations: fc.array(registration, { maxLength: 2 }),
    answers: some(fc.oneof({ weight: 2, arbitrary: inspection }, { weight: 1, arbitrary: visit }), 3),
    inspections: some(larvae, 3),
  })
  .map(({ key, first, registrations, answers, inspections }) => [...registrations, ...answers, ...inspections].map((happening) => happening({ key, first })));
