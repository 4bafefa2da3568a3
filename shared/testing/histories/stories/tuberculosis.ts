/** Tuberculosis: screenings around the turn of a year, examinations around half a year, cases begun and ended, contacts. */
import fc from 'fast-check';
import { addDays, addMonths, type Day } from '@pantau/shared/period';
import type { SubjectRef } from '@pantau/shared/event';
import { aCase, aPersonRef } from '../../events.js';
import { draft, type Draft } from '../draft.js';
import { anyDay, circumstances, daysBetween, often, persons, where } from '../pools.js';
import { recordsOf, somebody } from './birth-told.js';

interface Patient {
  readonly key: string;
  readonly first: Day;
}
type Happening = (patient: Patient) => Draft;

const naming = fc.constantFrom('case', 'case', 'case', 'other case', 'person', 'person', 'nobody');
type Naming = typeof naming extends fc.Arbitrary<infer T> ? T : never;

function subjectFor(key: string, how: Naming): SubjectRef {
  if (how === 'person') return aPersonRef(key);
  const label = `tb-${how === 'other case' ? 2 : 1}-${key}`;
  return how === 'nobody' ? { kind: 'case', key: label } : aCase(key, label);
}

const truthOrNot = fc.constantFrom(true, true, false);
const screening: fc.Arbitrary<Happening> = fc
  .record({ after: fc.constantFrom(0, 0, 1, 30, 200, 365), onTurn: fc.boolean(), presumptive: truthOrNot, check: often(3), told: often(8), where })
  .map(({ after, onTurn, presumptive, check, told, where: at }) => ({ key, first }) => {
    const on = onTurn ? addDays(`${first.slice(0, 4)}-12-31`, after % 2) : addDays(first, after);
    const more = { subject: aPersonRef(key), more: circumstances(on, at) };
    if (!check) return draft('tb_screen', on, { ...more, data: { presumptive } });
    return draft('ckg_screen', on, { ...more, data: { status: 'selesai', cough: true, ...(told ? { tbPresumptive: presumptive } : {}) } });
  });

const examination: fc.Arbitrary<Happening> = fc
  .record({ months: fc.constantFrom(0, 0, 1, 6, 6, 6, 7), days: fc.constantFrom(-1, 0, 0, 1), how: fc.constantFrom('case', 'person', 'person', 'nobody'), where })
  .map(({ months, days, how, where: at }) => ({ key, first }) => {
    const on = addDays(addMonths(first, months), days);
    return draft('tb_exam', on, { subject: subjectFor(key, how), data: { test: 'tcm', result: 'positif' }, more: circumstances(on, at) });
  });

const treatment: fc.Arbitrary<Happening> = fc
  .record({ after: fc.constantFrom(0, 0, 0, 20, 200), startedBefore: fc.constantFrom(0, 0, 0, 3, 40, null), how: naming, where })
  .map(({ after, startedBefore, how, where: at }) => ({ key, first }) => {
    const on = addDays(first, after);
    const data = startedBefore === null ? { notifiedOn: on } : { notifiedOn: on, startedOn: addDays(on, -startedBefore) };
    return draft('tb_case', on, { subject: subjectFor(key, how), data, more: circumstances(on, at) });
  });

const outcome: fc.Arbitrary<Happening> = fc
  .record({ after: fc.constantFrom(-1, 30, 180, 364, 365, 400), outcome: fc.constantFrom('sembuh', 'lengkap', 'sembuh', 'gagal', 'putus', undefined), how: naming, where })
  .map(({ after, outcome: result, how, where: at }) => ({ key, first }) => {
    const on = addDays(first, after);
    return draft('tb_followup', on, { subject: subjectFor(key, how), data: { drugsTaken: true, outcome: result }, more: circumstances(on, at) });
  });

const contact: fc.Arbitrary<Happening> = fc
  .record({ after: fc.constantFrom(0, 0, 1, 30), eligible: truthOrNot, startedBefore: fc.constantFrom(null, 0, 5), where })
  .map(({ after, eligible, startedBefore, where: at }) => ({ key, first }) => {
    const on = addDays(first, after);
    const data = { eligible, ...(startedBefore === null ? {} : { tptStartedOn: addDays(on, -startedBefore) }) };
    return draft('tb_contact', on, { subject: aPersonRef(key), data, more: circumstances(on, at) });
  });

/** Begun and ended well under one name. */
const cured: fc.Arbitrary<Happening[]> = fc.record({ after: fc.constantFrom(170, 200, 400), outcome: fc.constantFrom('sembuh', 'lengkap'), where }).map(({ after, outcome: result, where: at }) => [
  ({ key, first }) => draft('tb_case', first, { subject: subjectFor(key, 'case'), data: { startedOn: first }, more: circumstances(first, at) }),
  ({ key, first }) => draft('tb_followup', addDays(first, after), { subject: subjectFor(key, 'case'), data: { outcome: result } }),
]);

const some = (happening: fc.Arbitrary<Happening>, most: number) => fc.array(happening, { minLength: 1, maxLength: most });
const treatments = fc.oneof(cured, fc.tuple(some(treatment, 2), some(outcome, 2)).map(([cases, ends]) => [...cases, ...ends]));
const diagnosis = fc.tuple(fc.array(screening, { maxLength: 2 }), fc.array(fc.oneof(examination, examination, screening), { minLength: 2, maxLength: 3 })).map(([screens, others]) => [...screens, ...others]);
/** Two of the three. */
const programmes = fc.tuple(diagnosis, treatments, some(contact, 3), fc.nat(2)).map(([first, second, third, without]) => [first, second, third].filter((_, index) => index !== without).flat());

/** Births after the first screening are mistakes of the register. */
const birth = fc.record({ somebody, born: fc.oneof({ weight: 3, arbitrary: daysBetween('1960-01-01', '2015-12-31') }, { weight: 1, arbitrary: daysBetween('2025-03-01', '2026-06-30') }) });

export const tuberculosisStory: fc.Arbitrary<Draft[]> = fc
  .record({ key: persons, birth: fc.option(birth, { freq: 2 }), first: anyDay, programmes })
  .map(({ key, birth: known, first, programmes: told }) => [
    ...(known ? recordsOf({ ...known.somebody, key, born: known.born }) : []),
    ...told.map((happening) => happening({ key, first })),
  ]);
