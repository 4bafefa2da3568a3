/** Children with diarrhoea and pneumonia, around the two weeks between illnesses and the fifth birthday. */
import fc from 'fast-check';
import { addDays } from '@pantau/shared/period';
import type { Draft } from '../draft.js';
import { children, daysBetween, where } from '../pools.js';
import { beside, dayAtAge, recordsOf, somebody } from './birth-told.js';
import { happens } from './child-health.js';

const BOTH = { ors: true, zinc: true };
/** Both, mostly. */
const treatment = fc.constantFrom<{ ors?: boolean; zinc?: boolean }>(BOTH, BOTH, BOTH, BOTH, { ors: true }, { ors: true, zinc: false }, { zinc: true }, {});
const visit = <T extends string>(...classifications: T[]) =>
  fc.record({
    after: fc.constantFrom(0, 0, 1, 13, 14, 14, 15, 28),
    classification: fc.constantFrom(...classifications),
    treatment,
    repeatVisit: fc.constantFrom(undefined, undefined, undefined, undefined, false, true),
    where,
  });
const some = <T>(visits: fc.Arbitrary<T>) => fc.array(visits, { minLength: 1, maxLength: 2 });
const visits = fc.tuple(some(visit('diare', 'diare', 'diare_dehidrasi', 'disentri')), some(visit('pneumonia', 'pneumonia', 'pneumonia_berat', 'batuk_bukan_pneumonia'))).map(([one, other]) => [...one, ...other]);

export const sickChildStory: fc.Arbitrary<Draft[]> = fc
  .record({
    key: children,
    somebody,
    born: daysBetween('2020-12-20', '2026-03-31'),
    months: fc.constantFrom(0, 5, 11, 30, 40, 59, 59, 60),
    beside,
    visits,
  })
  .map(({ key, somebody: known, born, months, beside: days, visits: seen }) => {
    const child = { ...known, key, born };
    const first = dayAtAge(born, months, days);
    return [
      ...recordsOf(child),
      ...seen.map(({ after, treatment: given, where: at, ...data }) => happens('sick_child_visit', { child, on: addDays(first, after), at }, { ...data, ...given, mtbs: true })),
    ];
  });
