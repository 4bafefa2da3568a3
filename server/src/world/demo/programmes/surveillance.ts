/** Diseases under weekly surveillance: the common ones all year round, now and then many in one village, and the rare ones one by one. */
import type { EventDataByType } from '@pantau/shared/event';
import { dayText, type DayNumber, type Happening } from '../happening.js';
import { asWritten, inTurn, lately, residentOf } from '../residents.js';
import { Random } from '../random.js';
import { isIn, tell, type Programme, type Scene } from '../teller.js';

type Case = EventDataByType['disease_case'];

const PEOPLE = { series: 38, ages: [1.5, 60] } as const;
/** Cases a month and head of those that are reported; nobody counts the mild ones. */
const COMMON = { diare: 0.0006, ili: 0.0004, pneumonia: 0.00012, tifoid: 0.00012, malaria: 0.00003 } as const;
type Common = keyof typeof COMMON;
const ALL = Object.values(COMMON).reduce((sum, rate) => sum + rate, 0);

export const surveillance: Programme = (scene, window) => [...common(scene, window), ...[...cluster(scene), ...rare(scene)].filter(({ day }) => isIn(window, day) && day >= scene.plan.start)];

const common = inTurn({
  what: 'skdr',
  since: lately,
  usual: (scene) => scene.village.population * ALL * Math.max(0.5, scene.plan.size.share),
  happen: (scene, { number, day, random }) => {
    const disease = random.weighted<Common>(COMMON);
    return [report(scene, number, { onset: day, seen: day + random.int(0, 3), data: disease === 'malaria' ? { disease, classification: 'konfirmasi', origin: random.chance(0.8) ? 'indigenous' : 'impor' } : { disease, classification: 'suspek' } })];
  },
});

/** In every twentieth village diarrhoea, within a fortnight of the last half year; in some of the last weeks. */
function cluster(scene: Scene): readonly Happening[] {
  const { plan, village } = scene;
  const random = Random.of(plan.seed, 'kluster diare', village.code);
  if (!random.chance(0.05)) return [];
  const begin = plan.began - (random.chance(0.4) ? random.int(12, 30) : random.int(31, 180));
  return Array.from({ length: random.int(7, 14) }, (_, i) => {
    const onset = begin + random.int(0, 9);
    return report(scene, 90_000 + i, { onset, seen: onset + random.int(0, 2), data: { disease: 'diare', classification: 'suspek' } });
  });
}

/** Of every Puskesmas: days before the beginning within which one case came, of each of these. */
const RARE: readonly (readonly [disease: string, from: number, to: number])[] = [
  ['campak', 10, 60], ['campak', 90, 320], ['pertusis', 40, 300], ['malaria', 12, 45], ['kusta', 15, 300], ['filariasis', 300, 700], ['ghpr', 5, 60], ['afp', 120, 1500], ['difteri', 200, 2500], ['hepatitis', 30, 400], ['leptospirosis', 60, 900],
];

/** Each in one of its villages. */
function rare(scene: Scene): readonly Happening[] {
  const { plan, village } = scene;
  const villages = plan.villages.filter(({ puskesmas }) => puskesmas === village.puskesmas);
  return RARE.flatMap(([disease, from, to], i) => {
    const random = Random.of(plan.seed, 'jarang', village.puskesmas, i);
    if (villages[random.int(0, villages.length - 1)] !== village) return [];
    const onset = plan.began - random.int(from, to);
    const data: Case = disease === 'malaria' ? { disease, classification: 'konfirmasi', origin: 'indigenous' } : { disease, classification: 'suspek', lab: disease === 'campak' ? 'serum dikirim' : undefined };
    return [report(scene, 99_000 + i, { onset, seen: onset + random.int(1, 3), data })];
  });
}

/** Nobody hears of a case before the day it begins. */
function report(scene: Scene, number: number, { onset, seen, data }: { onset: DayNumber; seen: DayNumber; data: Case }): Happening {
  const one = residentOf(scene, PEOPLE, number);
  return tell(scene, {
    key: `${scene.village.number}.skdr.${number}.${data.disease}`,
    day: seen,
    subject: { kind: 'case', key: `kasus-${one.id}`, of: { kind: 'person', key: one.key } },
    home: one.home,
    at: 'puskesmas',
    by: 'dokter',
    content: { type: 'disease_case', data: { ...data, onsetOn: dayText(onset), ...asWritten(one) } },
  });
}
