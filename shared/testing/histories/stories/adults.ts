/** Adults and elders: screenings around birthdays and the ends of years, checks before marriage, elders seen at home. */
import fc from 'fast-check';
import type { EventDataByType } from '@pantau/shared/event';
import { addDays, type Day } from '@pantau/shared/period';
import { aHouseholdRef } from '../../events.js';
import { draft, type Draft } from '../draft.js';
import { circumstances, daysBetween, households, kader, numbersOfNik, often, persons, seldom, where } from '../pools.js';
import { beside, dayAtAge, recordsOf, somebody, type Told } from './birth-told.js';
import { happens } from './child-health.js';

/** In years, at the edges of the bands. */
const AGES = [15, 15, 18, 18, 30, 40, 40, 59, 60, 60, 65, 69, 70] as const;
/** Days after the one before: on one day, in one year, a year, three years. */
const GAPS = [0, 0, 1, 20, 120, 120, 364, 365, 366, 1095, 1096] as const;

const lookedAt = fc.constantFrom({}, { vision: 'normal', hearing: 'normal' } as const, { vision: 'normal', hearing: 'terganggu' } as const, { vision: 'normal' } as const);
const screen = fc.record({
  gap: fc.constantFrom(...GAPS),
  type: fc.constantFrom('ptm', 'ckg'),
  complete: often(3),
  body: fc.constantFrom({}, { weightKg: 108, heightCm: 200 }, { weightKg: 108.5, heightCm: 200 }, { weightKg: 70, heightCm: 150 }),
  waistCm: fc.constantFrom(undefined, 79, 80, 89.5, 90),
  pressure: fc.constantFrom({}, { sbp: 139, dbp: 89 }, { sbp: 140, dbp: 80 }, { sbp: 120, dbp: 90 }, { sbp: 120 }),
  sugar: fc.constantFrom({}, { gdsMgDl: 120 }, { gdpMgDl: 90 }),
  senses: lookedAt,
  smoking: fc.constantFrom(undefined, 'aktif', 'tidak', 'berhenti'),
  cancer: fc.constantFrom({}, {}, { iva: 'negatif' } as const, { sadanis: 'normal' } as const, { hpv: 'negatif' } as const),
  where,
});
type Screen = typeof screen extends fc.Arbitrary<infer T> ? T : never;

function screened(adult: Told, on: Day, { type, complete, body, waistCm, pressure, sugar, senses, smoking, cancer, where: at }: Screen): Draft {
  const found = { ...body, waistCm, ...pressure, ...sugar, ...senses, smoking, ...cancer };
  const time = { child: adult, on, at };
  return type === 'ptm' ? happens('ptm_screen', time, { ...found, completeness: complete ? 'lengkap' : 'sebagian' }) : happens('ckg_screen', time, { ...found, status: complete ? 'selesai' : 'sebagian' });
}

/** What one screening leaves out another tells. */
const inHalves: fc.Arbitrary<Screen[]> = fc.record({ one: screen, other: screen, senses: lookedAt }).map(({ one, other, senses }) => [
  { ...one, complete: false, body: { weightKg: 70, heightCm: 150 }, waistCm: 90, senses },
  { ...other, gap: 20, pressure: { sbp: 120, dbp: 90 }, sugar: { gdpMgDl: 90 }, senses: { vision: 'normal', hearing: 'normal' } },
]);

const screenings = fc.oneof({ weight: 3, arbitrary: fc.array(screen, { minLength: 1, maxLength: 3 }) }, { weight: 1, arbitrary: inHalves });

/** Knowledge of hypertension before, on and after the day of a screening. */
const knownAs = seldom(fc.record({ after: fc.constantFrom(-30, 0, 1), condition: fc.constantFrom('ht', 'ht', 'dm', 'odgj'), where }));

const instrument = fc.constantFrom<EventDataByType['mental_screen']['instrument']>('srq20', 'phq2', 'sdq');
const visit = fc.record({ gap: fc.constantFrom(0, 1, 40, 366), what: fc.constantFrom('mental', 'mental', 'marriage', 'odgj'), instrument, where });

const plan = fc.record({
  key: fc.oneof({ weight: 3, arbitrary: persons }, { weight: 1, arbitrary: numbersOfNik }),
  somebody,
  born: daysBetween('1955-01-01', '1975-12-31'),
  age: fc.constantFrom(...AGES),
  beside,
});

export const screenedStory: fc.Arbitrary<Draft[]> = plan.chain((who) =>
  fc.record({ screens: screenings, known: knownAs }).map(({ screens, known }) => {
    const adult = { ...who.somebody, key: who.key, born: who.born };
    const first = dayAtAge(who.born, who.age * 12, who.beside);
    let on = first;
    const drafts = screens.map((each, index) => screened(adult, (on = addDays(on, index === 0 ? 0 : each.gap)), each));
    const visits = known ? [happens('chronic_visit', { child: adult, on: addDays(first, known.after), at: known.where }, { condition: known.condition })] : [];
    return [...recordsOf(adult), ...drafts, ...visits];
  }),
);

/** Asked about the mind, or before marriage. */
export const askedStory: fc.Arbitrary<Draft[]> = plan.chain((who) =>
  fc.array(visit, { minLength: 1, maxLength: 3 }).map((visits) => {
    const adult = { ...who.somebody, key: who.key, born: who.born };
    let on = dayAtAge(who.born, who.age * 12, who.beside);
    const drafts = visits.map(({ gap, what, instrument: by, where: at }) => {
      on = addDays(on, gap);
      const time = { child: adult, on, at };
      if (what === 'mental') return happens('mental_screen', time, { instrument: by, score: 5 });
      return what === 'marriage' ? happens('premarital_check', time, { hb: 12 }) : happens('chronic_visit', time, { condition: 'odgj' });
    });
    return [...recordsOf(adult), ...drafts];
  }),
);

const scored = fc.record({ months: fc.constantFrom(0, 0, 1, 6, 11, 12), adl: fc.constantFrom(3, 8, 8, 9, 20, 20, undefined), where });
const atHome = fc.record({ after: fc.constantFrom(-1, 0, 0, 5, 12, 35, 200, 364, 365), outcome: fc.constantFrom('selesai', 'selesai', 'selesai', 'selesai', 'kosong'), isSeen: often(9), household: households, reporter: seldom(kader.map((id) => ({ id, role: 'kader' }))), where });

export const elderStory: fc.Arbitrary<Draft[]> = fc
  .record({ who: plan, age: fc.constantFrom(60, 60, 72), scores: fc.array(scored, { minLength: 1, maxLength: 2 }), visits: fc.array(atHome, { minLength: 1, maxLength: 3 }) })
  .map(({ who, age, scores, visits }) => {
    const elder = { ...who.somebody, key: who.key, born: who.born };
    const first = dayAtAge(who.born, age * 12, who.beside);
    return [
      ...recordsOf(elder),
      ...scores.map(({ months, adl, where: at }, index) =>
        happens('elderly_assess', { child: elder, on: index === 0 ? first : dayAtAge(first, months, who.beside), at }, adl === undefined ? { skilas: true } : { adl }),
      ),
      ...visits.map(({ after, outcome, isSeen, household, reporter, where: at }) => {
        const on = addDays(first, after);
        return draft('home_visit', on, { subject: aHouseholdRef(household), data: { outcome, personsSeen: isSeen ? [{ key: who.key }] : [] }, more: { ...circumstances(on, at), reporter } });
      }),
    ];
  });
