/** A year of a child under five in which nearly everything is done that the standard asks for, or just enough. */
import fc from 'fast-check';
import { addDays, addMonths, type Day } from '@pantau/shared/period';
import { draft, type Draft } from '../draft.js';
import { aPersonRef } from '../../events.js';
import { children, circumstances, often, where } from '../pools.js';
import { recordsOf, sheetOf, somebody, type Told } from './birth-told.js';
import { happens } from './child-health.js';

const BASIC_SET = [['hb0', 1], ['bcg', 1], ['opv', 1], ['opv', 2], ['opv', 3], ['opv', 4], ['dpt_hb_hib', 1], ['dpt_hb_hib', 2], ['dpt_hb_hib', 3], ['ipv', 1], ['mr', 1]] as const;

const careless = fc.record({
  key: children,
  somebody,
  year: fc.constantFrom(2025, 2026),
  /** Completed months on the first day of that year; none where the child is born in it. */
  months: fc.constantFrom(0, 0, 0, 4, 5, 12, 50, 53),
  bornDay: fc.constantFrom(0, 1, 27),
  weighings: fc.constantFrom(7, 8, 8, 8, 8, 9),
  heights: fc.constantFrom(1, 2, 2, 2, 2, 2),
  screens: fc.constantFrom([1, 5], [1, 5], [1, 5], [1, 9], [2, 2]),
  /** Months of vitamin A; a second dose is asked for from the first birthday on. */
  capsules: fc.constantFrom([7], [7], [1, 7], [1, 7], []),
  vaccinated: often(8),
  missing: fc.option(fc.nat(BASIC_SET.length - 1), { freq: 4 }),
  where,
});

type Plan = typeof careless extends fc.Arbitrary<infer T> ? T : never;

/** The same with nothing amiss, so that the standard is met. */
const careful = careless.map(
  (told): Plan => ({ ...told, somebody: { ...told.somebody, told: 'exact', moves: null }, weighings: 8, heights: 2, screens: [1, 5], capsules: [1, 7], vaccinated: true, missing: null }),
);
const plan: fc.Arbitrary<Plan> = fc.oneof({ weight: 1, arbitrary: careless }, { weight: 2, arbitrary: careful });

export const childYearStory: fc.Arbitrary<Draft[]> = plan.map(({ key, somebody: known, year, months, bornDay, weighings, heights, screens, capsules, vaccinated, missing, where: at }) => {
  const child: Told = { ...known, key, born: addDays(addMonths(`${year}-01-01`, -months), bornDay) };
  const on = (month: number): Day => addDays(addMonths(`${year}-01-01`, month), 24);
  const first = child.born > on(0) ? addDays(child.born, 1) : on(0);
  const measured = Array.from({ length: weighings }, (_, month) =>
    happens('growth_measure', { child, on: month === 0 ? first : on(month), at }, { weightKg: 8, ...(month < heights ? { heightCm: 70 } : {}) }),
  );
  return [
    ...recordsOf(child),
    ...measured,
    ...screens.map((month) => happens('development_screen', { child, on: on(month), at }, { result: 'sesuai' })),
    ...capsules.map((month) => happens('supplement', { child, on: on(month), at }, { kind: 'vit_a_merah' })),
    ...(vaccinated && months >= 4 ? dosesOf(child, missing, addMonths(child.born, 3)).map((dose) => ({ ...dose, ...circumstances(dose.occurredOn, at) })) : []),
  ];
});

/** All on a few days: when is not asked. */
const dosesOf = (child: Told, missing: number | null, from: Day): Draft[] =>
  BASIC_SET.flatMap(([antigen, dose], index) => {
    const on = addDays(from, (index % 3) * 30);
    return index === missing ? [] : [draft('immunization', on, { subject: aPersonRef(child.key), data: { antigen, dose, ...sheetOf(child, on) } })];
  });
