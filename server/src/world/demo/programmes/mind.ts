/** Mental health: screenings of adults and adolescents, and the care of people with severe mental illness. */
import { firstDayOf, monthNumberOf, monthsIn, type Happening } from '../happening.js';
import { asWritten, careIn, inTurn, lately, residentOf, tellOf } from '../residents.js';
import { isIn, type Programme } from '../teller.js';
import { Random } from '../random.js';
import { keepsNames, namedSince } from './paper.js';
import { told, yearly } from './yearly.js';

const ADULTS = { series: 11, ages: [19, 78] } as const;
const ADOLESCENTS = { series: 12, ages: [11.2, 17.8] } as const;
const PATIENTS = { series: 13, ages: [22, 64] } as const;
/** Of the questionnaire for adults (SRQ-20): from this score on someone trained looks closer. */
const POSITIVE_FROM = 6;

const adults = inTurn({
  what: 'jiwa',
  since: (plan) => namedSince({ plan }),
  usual: (scene) => (keepsNames(scene) ? told(scene, 'mental') : 0),
  happen: (scene, { number, day, random }) => {
    const one = residentOf(scene, ADULTS, number);
    const score = random.chance(0.07) ? random.int(POSITIVE_FROM, 12) : random.int(0, 4);
    return [tellOf(scene, one, { what: 'jiwa', day, at: 'posyandu', by: 'perawat', content: { type: 'mental_screen', data: { instrument: 'srq20', score, positive: score >= POSITIVE_FROM, ...asWritten(one) } } })];
  },
});

const adolescents = inTurn({
  what: 'jiwa remaja',
  since: lately,
  usual: (scene) => told(scene, 'adolescents') * 0.2,
  happen: (scene, { number, day, random }) => {
    const one = residentOf(scene, ADOLESCENTS, number);
    return [tellOf(scene, one, { what: 'sdq', day, at: 'puskesmas', by: 'perawat', content: { type: 'mental_screen', data: { instrument: 'sdq', score: random.int(4, 18), positive: random.chance(0.06), ...asWritten(one) } } })];
  },
});

/** Every patient is seen each third month, and more or less often missed. */
const patients: Programme = (scene, window) => {
  const count = Math.floor(yearly(scene, 'severeMental') * 12 + Random.of(scene.plan.seed, 'odgj', scene.village.code).next() * 0.8);
  const months = monthsIn(window).filter((month) => month >= lately(scene.plan));
  return Array.from({ length: count }, (_, i) => i).flatMap((number) => months.flatMap((month): readonly Happening[] => {
    const random = Random.of(scene.plan.seed, 'odgj', scene.village.code, number * 1000 + month);
    if ((month + number) % 3 !== 0 || !random.chance(0.9 * careIn(scene, month))) return [];
    const one = residentOf(scene, PATIENTS, number);
    const day = firstDayOf(month) + random.int(0, 26);
    const told = tellOf(scene, one, { what: 'odgj', day, at: 'puskesmas', by: 'dokter', content: { type: 'chronic_visit', data: { condition: 'odgj', mentalExam: true, education: true, medication: random.chance(0.8), restrained: false } } });
    return [{ ...told, key: `${told.key}.${month}` }];
  })).filter(({ day }) => isIn(window, day) && monthNumberOf(day) >= lately(scene.plan));
};

export const mind: Programme = (scene, window) => [...adults(scene, window), ...adolescents(scene, window), ...patients(scene, window)];
