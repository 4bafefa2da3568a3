/**
 * Diseases under surveillance: of one person, around the two weeks and the month between episodes, by case key, by person or of
 * nobody, with onsets told, repeat visits, doubts that are confirmed and malaria from elsewhere. And the weeks of a unit, with
 * some of everything.
 */
import fc from 'fast-check';
import { addDays } from '@pantau/shared/period';
import { aCase, aPersonRef } from '../../events.js';
import { draft, type Draft } from '../draft.js';
import { anyDay, circumstances, daysBetween, often, persons, where } from '../pools.js';
import { recordsOf, sheetOf, somebody } from './birth-told.js';

const frequent = fc.constantFrom('diare', 'diare', 'diare', 'diare', 'malaria', 'malaria', 'malaria', 'malaria', 'malaria', 'malaria', 'campak', 'campak', 'kusta', 'filariasis', 'ili');
const DISEASES = [
  'afp', 'antraks', 'campak', 'chikungunya', 'covid19', 'dbd', 'diare', 'diare_berdarah', 'difteri', 'filariasis', 'flu_burung', 'ghpr', 'hepatitis', 'hfmd', 'ili',
  'keracunan', 'kolera', 'kusta', 'leptospirosis', 'malaria', 'meningitis', 'pertusis', 'pneumonia', 'rabies', 'tetanus', 'tetanus_neonatorum', 'tidak_dikenal', 'tifoid',
] as const;
const any = fc.constantFrom(...DISEASES);

const report = fc.record({
  disease: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: any }),
  /** Of all but the first. */
  after: fc.constantFrom(0, 1, 13, 14, 15, 29, 30, 30, 31),
  told: fc.option(fc.integer({ min: 0, max: 6 }), { freq: 3 }),
  label: fc.option(fc.constantFrom('a', 'a', 'b'), { freq: 2 }),
  ofNobody: often(1),
  repeatVisit: fc.constantFrom(undefined, undefined, undefined, false, true),
  classification: fc.constantFrom('suspek', 'probable', 'konfirmasi', 'konfirmasi', 'konfirmasi', undefined),
  origin: fc.constantFrom('impor', 'impor', 'impor', 'indigenous', undefined),
  where,
});
type Report = typeof report extends fc.Arbitrary<infer T> ? T : never;

/** `again` is the disease of reports that name none of their own, so that episodes meet. */
const plan = fc.record({
  key: persons,
  somebody,
  known: often(3),
  again: fc.oneof({ weight: 3, arbitrary: frequent }, { weight: 1, arbitrary: any }),
  first: anyDay,
  born: daysBetween('1980-01-01', '2025-06-30'),
  reports: fc.array(report, { minLength: 2, maxLength: 5 }),
});

const illnesses: fc.Arbitrary<Draft[]> = plan.map(({ key, somebody: who, known, again, first, born, reports }) => {
  const person = { ...who, key, born };
  const sick = ({ disease, after, told, label, ofNobody, where: at, ...rest }: Report, index: number): Draft => {
    const onset = addDays(first, index === 0 ? 0 : after);
    const on = addDays(onset, told ?? 0);
    const name = `sakit-${label}-${key}`;
    const subject = label === null ? aPersonRef(key) : ofNobody ? ({ kind: 'case', key: name } as const) : aCase(key, name);
    const data = { disease: disease ?? again, ...rest, ...(known ? sheetOf(person, on) : {}), ...(told === null ? {} : { onsetOn: onset }) };
    return draft('disease_case', on, { subject, data, more: circumstances(on, at) });
  };
  return [...(known ? recordsOf(person) : []), ...reports.map(sick)];
});

/** Few of each disease, of whoever came. */
const weeks: fc.Arbitrary<Draft[]> = fc
  .record({ first: anyDay, diseases: fc.shuffledSubarray([...DISEASES], { minLength: 7, maxLength: 9 }), patients: fc.array(fc.record({ key: persons, after: fc.nat(13), where }), { minLength: 9, maxLength: 9 }) })
  .map(({ first, diseases, patients }) =>
    patients.slice(0, diseases.length).flatMap(({ key, after, where: at }, index) => {
      const disease = diseases[index];
      const on = addDays(first, after);
      return disease === undefined ? [] : [draft('disease_case', on, { subject: aPersonRef(key), data: { disease }, more: circumstances(on, at) })];
    }),
  );

/** Brought along from elsewhere and confirmed. */
const imported: fc.Arbitrary<Draft[]> = fc
  .record({ key: persons, on: anyDay, where })
  .map(({ key, on, where: at }) => [draft('disease_case', on, { subject: aPersonRef(key), data: { disease: 'malaria', classification: 'konfirmasi', origin: 'impor' }, more: circumstances(on, at) })]);

export const diseaseStory: fc.Arbitrary<Draft[]> = fc.oneof({ weight: 1, arbitrary: imported }, { weight: 4, arbitrary: illnesses }, { weight: 2, arbitrary: weeks });
