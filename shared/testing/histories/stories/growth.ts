/**
 * A child that grows: weighed month after month around the least gain and the edges of z-scores, around 24 and 60 months,
 * with gaps, two weighings in a month, impossible values, oedema, and a birth date that is put right late.
 */
import fc from 'fast-check';
import type { EventDataByType } from '@pantau/shared/event';
import { measureFor, type GrowthIndicator } from '@pantau/shared/growth';
import { addDays, addMonths, daysBetween as daysFrom, type Day } from '@pantau/shared/period';
import { aPersonRef } from '../../events.js';
import { draft, type Draft } from '../draft.js';
import { children, circumstances, daysBetween, often, where, type Where } from '../pools.js';

type Sheet = EventDataByType['growth_measure'];

/** At the edges, just beside them, and where nothing alive is. */
const zScores = fc.constantFrom(-6.3, -5.2, -3.05, -3, -2.95, -2.04, -2, -1.96, -1, 0, 0.5, 1.5, 5.4, 6.2);

const weighing = fc.record({
  /** Months since the last one; 0 = again in about the same month. */
  after: fc.constantFrom(0, 1, 1, 1, 1, 1, 2, 3),
  shiftDays: fc.constantFrom(-1, 0, 0, 0, 1, 12),
  /** How its weight comes about: more or less than last time by so many grams, or by a z-score. */
  weight: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(-150, 0, 10, 199, 200, 201, 299, 300, 301, 399, 400, 500, 600, 800, 900) },
    { weight: 1, arbitrary: zScores.map((z) => ({ by: 'bb_u' as const, z })) },
    { weight: 2, arbitrary: zScores.map((z) => ({ by: 'bb_tb' as const, z })) },
  ),
  height: fc.option(zScores, { freq: 4 }),
  position: fc.constantFrom('telentang', 'berdiri', undefined, undefined),
  oedema: fc.constantFrom(undefined, undefined, undefined, undefined, undefined, undefined, false, true),
  kiaBook: fc.constantFrom(undefined, undefined, true, false),
  where,
});
type Weighing = typeof weighing extends fc.Arbitrary<infer T> ? T : never;

/** Brought every month, thriving or not: the plain case, told often enough. */
const monthly = fc.array(
  weighing.map((each): Weighing => ({ ...each, after: 1, shiftDays: 0, weight: typeof each.weight === 'number' ? each.weight : 0, oedema: undefined })),
  { minLength: 3, maxLength: 6 },
);

const plan = fc.record({
  child: children,
  sex: fc.constantFrom('L', 'P'),
  born: fc.oneof({ weight: 9, arbitrary: daysBetween('2021-01-01', '2026-03-31') }, { weight: 1, arbitrary: fc.constant('2025-01-01') }),
  /** Completed months at the first weighing. */
  from: fc.constantFrom(0, 0, 1, 3, 5, 6, 9, 10, 21, 22, 23, 55, 57, 58),
  firstZ: fc.constantFrom(-3.1, -3, -2.2, -2, -1.5, -0.5, 0, 1),
  told: fc.constantFrom('exact', 'exact', 'exact', 'put right', 'estimate', 'on the sheet', 'on the sheet without sex', 'guessed on the sheet', 'nowhere'),
  weighings: fc.oneof(monthly, fc.array(weighing, { minLength: 2, maxLength: 7 })),
  slips: often(2),
  where,
});
type Plan = typeof plan extends fc.Arbitrary<infer T> ? T : never;

export const growthStory: fc.Arbitrary<Draft[]> = plan.map((told) => [...registrationsOf(told), ...weighingsOf(told)]);

function registrationsOf({ child, sex, born, told, where: at }: Plan): Draft[] {
  const registered = (on: Day, birth: { birthDate?: Day; dobEstimated?: Day }) =>
    draft('person_registered', on, { subject: aPersonRef(child), data: { sex, ...birth }, more: circumstances(on, at) });
  const first = addDays(born, 5);
  if (told === 'exact') return [registered(first, { birthDate: born })];
  if (told === 'estimate') return [registered(first, { dobEstimated: `${born.slice(0, 4)}-01-01` })];
  return told === 'put right' ? [registered(first, { birthDate: addMonths(born, -3) }), registered(addDays(born, 500), { birthDate: born })] : [];
}

function weighingsOf(told: Plan): Draft[] {
  let months = told.from;
  let kg = 0;
  return told.weighings.map((each, index) => {
    if (index > 0) months += each.after;
    const on = addDays(addMonths(told.born, months), months === 0 ? Math.abs(each.shiftDays) : each.shiftDays);
    const child = { sex: told.sex, ageDays: daysFrom(told.born, on) } as const;
    const cm = each.height === null ? undefined : measureOf('tb_u', child, { z: each.height });
    kg = kgOf(each, { child, cm, last: index === 0 ? measureOf('bb_u', child, { z: told.firstZ }) : kg });
    return draft('growth_measure', on, { subject: aPersonRef(told.child), data: sheetOf(told, each, { kg, cm }), more: circumstances(on, placeOf(told, each)) });
  });
}

type Child = Parameters<typeof measureFor>[1];
/** Beyond the tables anything will do. */
const measureOf = (indicator: GrowthIndicator, child: Child, at: { readonly z: number; readonly cm?: number }): number => measureFor(indicator, child, at) ?? 10;

function kgOf({ weight }: Weighing, { child, cm, last }: { child: Child; cm: number | undefined; last: number }): number {
  if (typeof weight === 'number') return last + weight / 1000;
  return weight.by === 'bb_tb' && cm === undefined ? last : measureOf(weight.by, child, { z: weight.z, cm });
}

function sheetOf({ told, born, sex }: Plan, { position, oedema, kiaBook }: Weighing, { kg, cm }: { kg: number; cm: number | undefined }): Sheet {
  return {
    weightKg: Math.max(0.5, Math.round(kg * 100) / 100),
    ...(cm === undefined ? {} : { heightCm: Math.round(cm * 10) / 10, position }),
    ...(oedema === undefined ? {} : { oedema }),
    ...(kiaBook === undefined ? {} : { kiaBook }),
    ...(told.startsWith('on the sheet') ? { birthDate: born } : {}),
    ...(told === 'guessed on the sheet' ? { dobEstimated: born } : {}),
    ...(told === 'on the sheet' || told === 'guessed on the sheet' ? { sex } : {}),
  };
}

/** Some are weighed wherever they happen to be. */
const placeOf = ({ slips, where: home }: Plan, { where: there }: Weighing): Where => (slips ? there : home);
