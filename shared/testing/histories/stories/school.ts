/** School age and adolescents: screenings around July and around birthdays, tablets, Hb, doses at school, answers about smoking. */
import fc from 'fast-check';
import { addDays, type Day } from '@pantau/shared/period';
import type { Draft } from '../draft.js';
import { daysBetween, persons, where } from '../pools.js';
import { beside, dayAtAge, recordsOf, somebody, type Told } from './birth-told.js';
import { happens, type Happening } from './child-health.js';

/** In years, at the edges of the bands. */
const AGES = [7, 10, 12, 12, 13, 14, 15, 15, 16, 17, 18, 19] as const;
const whenever = fc.record({ age: fc.constantFrom(...AGES), beside, /** On a day of that year instead. */ day: fc.constantFrom(null, null, '06-30', '07-01', '12-31', '01-01'), where });
type Whenever = typeof whenever extends fc.Arbitrary<infer T> ? T : never;

const dayOf = ({ age, beside: days, day }: Whenever, { born }: Told): Day => (day === null ? dayAtAge(born, age * 12, days) : `${Number(born.slice(0, 4)) + age}-${day}`);

const smoking = fc.constantFrom(undefined, 'aktif', 'aktif', 'pasif', 'berhenti', 'tidak');

const screen: fc.Arbitrary<Happening> = fc
  .record({ when: whenever, grade: fc.constantFrom(undefined, undefined, 1, 7, 7, 9, 10, 10, 12), hb: fc.constantFrom(undefined, 11.9, 11.9, 12, 13), smoking })
  .map(({ when, grade, hb, smoking: answer }) => (pupil) => happens('school_screen', { child: pupil, on: dayOf(when, pupil), at: when.where }, { grade, hb, smoking: answer }));

const otherScreen: fc.Arbitrary<Happening> = fc
  .record({ when: whenever, type: fc.constantFrom('ptm', 'ckg'), smoking })
  .map(({ when, type, smoking: answer }) => (pupil) => {
    const at = { child: pupil, on: dayOf(when, pupil), at: when.where };
    return type === 'ptm' ? happens('ptm_screen', at, { sbp: 110, dbp: 70, smoking: answer }) : happens('ckg_screen', at, { status: 'selesai', smoking: answer });
  });

const mental: fc.Arbitrary<Happening> = whenever.map((when) => (pupil) => happens('mental_screen', { child: pupil, on: dayOf(when, pupil), at: when.where }, { instrument: 'sdq', score: 12 }));

/** Of one year mostly, so that they add up. */
const tablets: fc.Arbitrary<Happening[]> = fc
  .record({ when: whenever, gifts: fc.array(fc.record({ after: fc.constantFrom(0, 0, 1, 30, 200), amount: fc.constantFrom(undefined, 13, 13, 25, 26, 26, 52), kind: fc.constantFrom('ttd', 'ttd', 'ttd', 'ttd', 'mms') }), { minLength: 2, maxLength: 3 }) })
  .map(({ when, gifts }) => gifts.map(({ after, amount, kind }): Happening => (pupil) => happens('supplement', { child: pupil, on: addDays(dayOf(when, pupil), after), at: when.where }, { kind, amount })));

const schoolDose: fc.Arbitrary<Happening> = fc
  .record({ when: whenever, antigen: fc.constantFrom('dt', 'td', 'hpv', 'mr', 'hb0'), dose: fc.constantFrom(1, 2), grade: fc.constantFrom(undefined, 1, 5), school: fc.constantFrom(undefined, 'SDN 3') })
  .map(({ when, antigen, dose, grade, school }) => (pupil) => happens('immunization', { child: pupil, on: dayOf(when, pupil), at: when.where }, { antigen, dose, grade, school }));

const programme = fc.oneof(
  { weight: 3, arbitrary: fc.array(screen, { minLength: 1, maxLength: 3 }) },
  { weight: 2, arbitrary: fc.array(fc.oneof(screen, otherScreen), { minLength: 2, maxLength: 3 }) },
  { weight: 2, arbitrary: fc.array(mental, { minLength: 1, maxLength: 2 }) },
  { weight: 4, arbitrary: tablets },
  { weight: 1, arbitrary: fc.array(schoolDose, { minLength: 1, maxLength: 3 }) },
);

export const schoolStory: fc.Arbitrary<Draft[]> = fc
  .record({ key: persons, somebody, born: daysBetween('2008-01-01', '2018-12-31'), programmes: fc.array(programme, { minLength: 2, maxLength: 3 }) })
  .map(({ key, somebody: known, born, programmes }) => {
    const pupil = { ...known, key, born };
    return [...recordsOf(pupil), ...programmes.flat().map((happening) => happening(pupil))];
  });
