/** Adults: the free health check (CKG) and the screening at posyandu; some are registered when first met. */
import type { EventDataByType } from '@pantau/shared/event';
import type { Happening } from '../happening.js';
import { asWritten, inTurn, residentOf, tellOf, type Resident, type Turn } from '../residents.js';
import type { Random } from '../random.js';
import type { Programme, Scene } from '../teller.js';
import { keepsNames, namedSince } from './paper.js';
import { told } from './yearly.js';

/** Of ten free health checks seven are those of adults below 60. */
const CHECKED = { series: 1, ages: [18, 59.5], withNik: 0.9 } as const;
const OTHERS = { series: 2, ages: [7, 17.5], withNik: 0.5 } as const;
const SCREENED = { series: 3, ages: [16, 59.5], withNik: 0.8 } as const;
const ADULTS_CHECKED = 0.7;
/** Noted by name in a village and month. */
const SOME = 5;

type Screen = EventDataByType['ptm_screen'];

export const adultChecks: Programme = (scene, window) => [...checks(scene, window), ...checksOfOthers(scene, window), ...screens(scene, window)];

const checks = inTurn({
  what: 'ckg',
  since: (plan) => namedSince({ plan }),
  usual: (scene) => (keepsNames(scene) ? told(scene, 'ckg') * ADULTS_CHECKED : 0),
  happen: (scene, turn) => {
    const one = residentOf(scene, CHECKED, turn.number);
    const tests = womensTests(one, turn.random);
    const data = { ...bodyOf(one, turn.random), ...tests, status: 'selesai', setting: turn.random.chance(0.6) ? 'puskesmas' : 'posyandu', cough: false, tbPresumptive: turn.random.chance(0.02), ...asWritten(one) } as const;
    return [...registered(scene, one, { turn, isTested: 'iva' in tests }), tellOf(scene, one, { what: 'ckg', day: turn.day, at: 'puskesmas', by: 'perawat', content: { type: 'ckg_screen', data } })];
  },
});

/** Children and adolescents. */
const checksOfOthers = inTurn({
  what: 'ckg anak',
  since: (plan) => namedSince({ plan }),
  usual: (scene) => (keepsNames(scene) ? told(scene, 'ckg') * (1 - ADULTS_CHECKED) : 0),
  happen: (scene, { number, day, random }) => {
    const one = residentOf(scene, OTHERS, number);
    const data = { status: 'selesai', setting: 'sekolah', heightCm: Math.round(random.around(138, 9)), weightKg: Math.round(random.around(33, 5)), teeth: random.chance(0.6) ? 'sehat' : 'bermasalah', ...asWritten(one) } as const;
    return [tellOf(scene, one, { what: 'ckg', day, at: 'puskesmas', by: 'perawat', content: { type: 'ckg_screen', data } })];
  },
});

/** What the free health check does not reach of the productive age. Where the rest is told on paper, some are noted by name, and never all of them. */
const screens = inTurn({
  what: 'ptm',
  since: ({ begun }) => begun - 2,
  usual: (scene, month) => (!keepsNames(scene) ? SOME : month < namedSince(scene) ? 0 : Math.max(0, told(scene, 'productive') - told(scene, 'ckg') * ADULTS_CHECKED)),
  happen: (scene, turn) => {
    const one = residentOf(scene, SCREENED, turn.number);
    const { vision, hearing, ...rest } = bodyOf(one, turn.random);
    const whole = keepsNames(scene) && turn.random.chance(0.88);
    const tests = keepsNames(scene) ? womensTests(one, turn.random) : {};
    const data: Screen = { ...rest, ...tests, ...(whole ? { vision, hearing, completeness: 'lengkap' } : { completeness: 'sebagian' }), setting: 'posyandu', education: true, ...asWritten(one) };
    return [...registered(scene, one, { turn, isTested: 'iva' in tests }), tellOf(scene, one, { what: 'ptm', day: turn.day, at: 'posyandu', by: 'perawat', content: { type: 'ptm_screen', data } })];
  },
});

/** Women who are examined for cancer are, and one in three of the others. */
function registered(scene: Scene, one: Resident, { turn: { day, random }, isTested }: { turn: Turn; isTested: boolean }): readonly Happening[] {
  if (!isTested && !random.chance(0.34)) return [];
  return [tellOf(scene, one, { what: 'daftar', day: day - 1, at: 'posyandu', by: 'kader', content: { type: 'person_registered', data: { ...asWritten(one), nikStatus: 'valid' } } })];
}

/** Men smoke far more often than women; waist and pressure are those of a hard-working district. */
export function bodyOf({ sex }: Pick<Resident, 'sex'>, random: Random) {
  const heightCm = Math.round(random.around(sex === 'L' ? 163 : 152, 5));
  const index = random.around(23.6, 3.4);
  const sbp = Math.round(random.around(125, 15));
  return {
    heightCm,
    weightKg: Math.max(34, Math.round(index * (heightCm / 100) ** 2)),
    waistCm: Math.max(58, Math.round(random.around(sex === 'L' ? 80 : 77, 8.5))),
    sbp: Math.max(90, sbp),
    dbp: Math.max(56, Math.round(sbp * 0.62 + random.int(-5, 5))),
    gdsMgDl: Math.max(65, Math.round(random.around(112, 24))),
    smoking: random.chance(sex === 'L' ? 0.52 : 0.03) ? 'aktif' : random.chance(0.3) ? 'pasif' : 'tidak',
    vision: random.chance(0.9) ? 'normal' : 'terganggu',
    hearing: random.chance(0.96) ? 'normal' : 'terganggu',
  } as const;
}

/** Many women are examined for cancer at the same time. */
function womensTests({ sex }: Resident, random: Random): Pick<Screen, 'iva' | 'sadanis'> {
  if (sex === 'L' || !random.chance(0.42)) return {};
  return { iva: random.chance(0.97) ? 'negatif' : 'positif', sadanis: random.chance(0.985) ? 'normal' : 'benjolan' };
}
