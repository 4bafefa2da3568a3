/** Young children in a few programmes each: breast milk, vitamin A, wasting and its care, development, boosters, illness, death. */
import fc from 'fast-check';
import type { EventDataByType, EventTypeCode } from '@pantau/shared/event';
import { measureFor } from '@pantau/shared/growth';
import { addDays, daysBetween as daysFrom, type Day } from '@pantau/shared/period';
import { aPersonRef } from '../../events.js';
import { draft, type Draft } from '../draft.js';
import { children, circumstances, daysBetween, often, where, type Where } from '../pools.js';
import { beside, dayAtAge, recordsOf, sheetOf, somebody, type Told } from './birth-told.js';

type Sheet = EventDataByType['growth_measure'];
/** What happens to a child whose birth is told as it is. */
export type Happening = (child: Told) => Draft;

/** Something on a day, with what its sheet says of the birth. */
export const happens = <C extends EventTypeCode>(type: C, { child, on, at }: { child: Told; on: Day; at: Where }, data: EventDataByType[C]): Draft =>
  draft(type, on, { subject: aPersonRef(child.key), data: { ...sheetOf(child, on), ...data }, more: circumstances(on, at) });

const YES: Partial<Sheet> = { onlyBreastMilk: true };
const breastMilk = (answers: fc.Arbitrary<Partial<Sheet>>, months: fc.Arbitrary<number>): fc.Arbitrary<Happening> =>
  fc
    .record({ months, beside, answer: answers, where })
    .map(({ months: age, beside: days, answer, where: at }) => (child) => happens('growth_measure', { child, on: dayAtAge(child.born, age, days), at }, { weightKg: 6, ...answer }));
const anyAnswer = fc.constantFrom<Partial<Sheet>>(YES, YES, YES, { onlyBreastMilk: false }, { exclusiveSixMonths: true }, { exclusiveSixMonths: false }, {});

/** In the year of an age; the edges of the months that belong to a round. */
const capsule: fc.Arbitrary<Happening> = fc
  .record({
    years: fc.nat(5),
    day: fc.constantFrom('01-31', '02-01', '02-14', '08-14', '02-28', '03-01', '04-30', '05-01', '07-31', '08-01', '08-31', '09-10', '10-31', '11-01'),
    kind: fc.constantFrom('vit_a_biru', 'vit_a_biru', 'vit_a_merah', 'vit_a_merah', 'vit_a_merah', 'obat_cacing'),
    round: fc.constantFrom(undefined, undefined, undefined, 'februari', 'agustus'),
    where,
  })
  .map(({ years, day, kind, round, where: at }) => (child) => happens('supplement', { child, on: `${Number(child.born.slice(0, 4)) + years}-${day}`, at }, { kind, round }));

const wasting: fc.Arbitrary<Happening> = fc
  .record({
    months: fc.constantFrom(0, 5, 6, 6, 12, 23, 24, 59, 60),
    beside,
    sign: fc.constantFrom('swollen', 'thin arm', 'thin arm', 'arm at the edge', 'wasted', 'wasted', 'at the edge', 'impossible', 'well'),
    position: fc.constantFrom(undefined, 'telentang', 'berdiri'),
    where,
  })
  .map(({ months, beside: days, sign, position, where: at }) => (child) => {
    const on = dayAtAge(child.born, months, days);
    return happens('growth_measure', { child, on, at }, { ...signOf(sign, child, on), position });
  });

function signOf(sign: string, { sex, born }: Told, on: Day): Sheet {
  if (sign === 'swollen') return { weightKg: 8, oedema: true };
  if (sign === 'thin arm') return { weightKg: 8, muacCm: 11.4 };
  if (sign === 'arm at the edge') return { weightKg: 8, muacCm: 11.5 };
  const z = { wasted: -3.3, 'at the edge': -3, impossible: -5.4 }[sign] ?? 0;
  const heightCm = 75;
  return { weightKg: Math.round((measureFor('bb_tb', { sex, ageDays: daysFrom(born, on) }, { z, cm: heightCm }) ?? 8) * 100) / 100, heightCm, oedema: false };
}

/** So many months after the child was found, at any sign or none. */
const found = fc.record({ months: fc.constantFrom(6, 11, 23, 40, 58), sign: fc.constantFrom('swollen', 'thin arm', 'wasted'), where });
const inCare = fc.record({
  after: fc.constantFrom(0, 0, 1, 11, 12, 12),
  shift: fc.constantFrom(-1, 0, 0),
  condition: fc.constantFrom('gizi_buruk', 'gizi_buruk', 'gizi_buruk', 'gizi_kurang'),
  step: fc.constantFrom('dirawat', 'dirawat', 'dirawat', 'ditemukan'),
  where,
});
const foundAndCare: fc.Arbitrary<Happening[]> = fc.record({ found, cares: fc.array(inCare, { minLength: 1, maxLength: 2 }), again: fc.option(wasting, { freq: 2 }) }).map(({ found: first, cares, again }) => [
  (child): Draft => {
    const on = dayAtAge(child.born, first.months, 1);
    return happens('growth_measure', { child, on, at: first.where }, signOf(first.sign, child, on));
  },
  ...(again ? [again] : []),
  ...cares.map(
    ({ after, shift, condition, step, where: at }): Happening =>
      (child) =>
        happens('nutrition_care', { child, on: dayAtAge(child.born, first.months + after, 1 + shift), at }, { condition, step }),
  ),
]);

const development: fc.Arbitrary<Happening> = fc
  .record({ months: fc.constantFrom(2, 3, 3, 4, 5, 59, 60), beside, where })
  .map(({ months, beside: days, where: at }) => (child) => happens('development_screen', { child, on: dayAtAge(child.born, months, days), at }, { kpsp: 9 }));

type Dose = Pick<EventDataByType['immunization'], 'antigen' | 'dose'>;
const DPT4: Dose = { antigen: 'dpt_hb_hib', dose: 4 };
const MR2: Dose = { antigen: 'mr', dose: 2 };
const booster = (...doses: readonly Dose[]): fc.Arbitrary<Happening> =>
  fc
    .record({ dose: fc.constantFrom(...doses), months: fc.constantFrom(18, 18, 23, 24), beside, where })
    .map(({ dose, months, beside: days, where: at }) => (child) => happens('immunization', { child, on: dayAtAge(child.born, months, days), at }, dose));
const boosters = fc.tuple(booster(DPT4), booster(MR2), fc.array(booster(DPT4, MR2, { antigen: 'opv', dose: 4 }, { antigen: 'hb0', dose: 0 }), { maxLength: 2 })).map(([dpt, mr, others]) => [dpt, mr, ...others]);

const illness: fc.Arbitrary<Happening> = fc
  .record({ days: fc.constantFrom(-1, 0, 3, 28, 28, 29, 400), mtbs: often(7), classification: fc.constantFrom('diare', 'pneumonia', 'demam'), neonatal: fc.boolean(), handled: often(7), where })
  .map(({ days, mtbs, classification, neonatal, handled, where: at }) => (child) => {
    const on = addDays(child.born, days);
    return neonatal ? happens('complication', { child, on, at }, { kind: 'neonatal', handled }) : happens('sick_child_visit', { child, on, at }, { classification, mtbs });
  });

const death: fc.Arbitrary<Happening> = fc
  .record({ days: fc.constantFrom(0, 27, 28, 28, 29), months: fc.constantFrom(0, 0, 0, 11, 12, 59, 60), causeClass: fc.constantFrom('neonatal', 'neonatal', 'bayi', 'balita', 'lain', 'ibu'), where })
  .map(({ days, months, causeClass, where: at }) => (child) => happens('death', { child, on: dayAtAge(child.born, months, months === 0 ? days : days - 28), at }, { causeClass }));

const programme = fc.oneof(
  { weight: 3, arbitrary: fc.oneof(fc.array(breastMilk(anyAnswer, fc.constantFrom(0, 3, 4, 5, 5, 5, 6, 7)), { minLength: 1, maxLength: 3 }), fc.array(breastMilk(fc.constant(YES), fc.constantFrom(3, 5, 5, 5)), { minLength: 1, maxLength: 3 })) },
  { weight: 3, arbitrary: fc.array(capsule, { minLength: 1, maxLength: 3 }) },
  { weight: 3, arbitrary: foundAndCare },
  { weight: 1, arbitrary: fc.array(wasting, { minLength: 1, maxLength: 3 }) },
  { weight: 2, arbitrary: fc.array(development, { minLength: 2, maxLength: 3 }) },
  { weight: 3, arbitrary: boosters },
  { weight: 3, arbitrary: fc.array(illness, { minLength: 1, maxLength: 3 }) },
  { weight: 3, arbitrary: fc.array(death, { minLength: 1, maxLength: 2 }) },
);

export const childHealthStory: fc.Arbitrary<Draft[]> = fc
  .record({ key: children, somebody, born: daysBetween('2020-12-20', '2026-03-31'), programmes: fc.array(programme, { minLength: 2, maxLength: 3 }) })
  .map(({ key, somebody: known, born, programmes }) => {
    const child = { ...known, key, born };
    return [...recordsOf(child), ...programmes.flat().map((happening) => happening(child))];
  });
