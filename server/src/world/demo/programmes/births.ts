/** Deliveries with their newborns, pregnancies that end early, and the visits to mother and child afterwards. */
import type { EventDataByType } from '@pantau/shared/event';
import { isIn, tell, type Programme, type Scene, type ServedAt } from '../teller.js';
import { instantText, monthNumberOf, type Content, type DayNumber, type Happening } from '../happening.js';
import { diesOn } from '../children.js';
import { pregnanciesOf, type Child, type Pregnancy } from '../pregnancy.js';
import { Random } from '../random.js';

type Place = NonNullable<EventDataByType['delivery']['place']>;

const PLACES: Readonly<Partial<Record<Place, number>>> = { puskesmas: 40, rs: 22, tpmb: 14, klinik: 4, pustu: 8, rumah: 12 };
/** First and last day of the visits to the newborn, and how often they are made. */
const METHODS = ['suntik', 'suntik', 'suntik', 'pil', 'implan', 'iud', 'mal'] as const;
const NEONATAL: readonly (readonly [first: number, last: number, given: number])[] = [[0, 1, 0.99], [3, 7, 0.97], [8, 27, 0.95]];
const POSTNATAL: readonly (readonly [first: number, last: number, given: number])[] = [[0, 2, 0.97], [3, 7, 0.94], [8, 28, 0.9], [29, 42, 0.84]];
/** Days after a birth on which something of it may still happen. */
const AFTERWARDS = 45;

/** Whether anybody notes the delivery down. */
export const isRecorded = ({ plan, village, character }: Scene, pregnancy: Pick<Pregnancy, 'number'>): boolean =>
  Random.of(plan.seed, 'delivery recorded', village.code, pregnancy.number).chance(0.4 + 0.58 * Math.min(1, character.reach));

export const births: Programme = (scene, window) => {
  const first = Math.max(window.first, scene.plan.start);
  const mayMatter = pregnanciesOf(scene.village, scene.plan.seed, { first: first - 320 - AFTERWARDS, last: window.last });
  return mayMatter
    .filter((pregnancy) => pregnancy.end >= scene.plan.start && isRecorded(scene, pregnancy))
    .flatMap((pregnancy) => [ending(scene, pregnancy), ...visitsAfter(scene, pregnancy)])
    .filter(({ day }) => isIn(window, day) && day >= first);
};

function ending(scene: Scene, pregnancy: Pregnancy): Happening {
  const random = Random.of(scene.plan.seed, 'ending', scene.village.code, pregnancy.number);
  const place = random.weighted(PLACES as Record<Place, number>);
  const content: Content = pregnancy.outcome === 'delivery' ? { type: 'delivery', data: deliveryData(pregnancy, place, random) } : { type: 'pregnancy_ended', data: { outcome: pregnancy.outcome } };
  return tell(scene, {
    key: `${scene.village.number}.end.${pregnancy.number}`,
    day: pregnancy.end,
    ...(pregnancy.outcome === 'delivery' ? { minute: pregnancy.minute } : {}),
    subject: subjectOf(pregnancy),
    home: pregnancy,
    at: servedAt(place),
    by: place === 'rs' ? 'dokter' : 'bidan',
    content,
  });
}

const subjectOf = ({ key, mother }: Pregnancy): Happening['subject'] => ({ kind: 'pregnancy', key, of: { kind: 'person', key: mother } });
const servedAt = (place: Place): ServedAt => (place === 'rs' || place === 'pustu' ? place : 'puskesmas');

function deliveryData(pregnancy: Pregnancy, place: Place, random: Random): EventDataByType['delivery'] {
  return {
    place,
    attendant: place === 'rs' ? 'dokter' : place === 'rumah' && random.chance(0.5) ? 'dukun' : 'bidan',
    gaWeeks: Math.min(43, Math.round((pregnancy.end - pregnancy.lmp) / 7)),
    newborns: pregnancy.children.map(({ key, sex, born, minute, weightG, order }) => ({ key, sex, bornAt: instantText(born, minute), weightG, alive: true, order })),
  };
}

function visitsAfter(scene: Scene, pregnancy: Pregnancy): readonly Happening[] {
  if (pregnancy.outcome !== 'delivery') return [];
  const random = Random.of(scene.plan.seed, 'afterwards', scene.village.code, pregnancy.number);
  const days = (plan: typeof NEONATAL): readonly (DayNumber | null)[] =>
    plan.map(([first, last, given]) => (random.chance(given * chanceIn(scene, pregnancy.end)) ? pregnancy.end + random.int(first, last) : null));
  const toChildren = pregnancy.children.flatMap((child) => days(NEONATAL).flatMap((day, i) => (day === null || day >= diesOn(scene.plan.seed, child) ? [] : [neonatalVisit(scene, child, { pregnancy, day, i })])));
  const toMother = days(POSTNATAL).flatMap((day, i) => (day === null ? [] : [postnatalVisit(scene, pregnancy, { day, i })]));
  return [...toChildren, ...toMother];
}

const chanceIn = ({ character }: Scene, day: DayNumber): number => Math.min(1, 0.3 + 0.74 * character.diligence * (0.35 + 0.65 * character.zeal(monthNumberOf(day))));

/** The first visit is timed from the birth: six hours to two days. */
function neonatalVisit(scene: Scene, child: Child, { pregnancy, day, i }: { pregnancy: Pregnancy; day: DayNumber; i: number }): Happening {
  const random = Random.of(scene.plan.seed, 'kn', child.key, i);
  const minute = i === 0 ? child.minute + random.int(380, 2700) : random.int(480, 960);
  return tell(scene, {
    key: `${scene.village.number}.kn.${child.key.slice(5)}.${i}`,
    day: i === 0 ? child.born + Math.floor(minute / 1440) : day,
    ...(i === 0 || random.chance(0.3) ? { minute: minute % 1440 } : {}),
    subject: { kind: 'person', key: child.key },
    home: pregnancy,
    at: i === 0 ? 'puskesmas' : random.weighted({ pustu: 55, puskesmas: 25, posyandu: 20 }),
    by: 'bidan',
    content: { type: 'neonatal_visit', data: { provider: 'bidan', weightG: child.weightG + i * random.int(60, 220), tempC: Math.round(random.around(36.8, 0.2) * 10) / 10, ...(i === 0 ? { vitaminK: true, hb0: true } : {}), ...(i < 2 && takesShk(scene, child) === i ? { shk: true, shkResult: random.chance(0.998) ? 'normal' : 'tidak_normal' } : {}) } },
  });
}

/** The visit at which the sample is taken, of most. */
const takesShk = ({ plan, character }: Scene, { key }: Child): number | null => {
  const random = Random.of(plan.seed, 'shk', key);
  return random.chance(0.35 + 0.55 * character.diligence) ? (random.chance(0.7) ? 0 : 1) : null;
};

function postnatalVisit(scene: Scene, pregnancy: Pregnancy, { day, i }: { day: DayNumber; i: number }): Happening {
  const random = Random.of(scene.plan.seed, 'kf', scene.village.code, pregnancy.number, i);
  return tell(scene, {
    key: `${scene.village.number}.kf.${pregnancy.number}.${i}`,
    day,
    subject: subjectOf(pregnancy),
    home: pregnancy,
    at: random.weighted({ pustu: 50, puskesmas: 30, posyandu: 20 }),
    by: 'bidan',
    content: { type: 'pnc_visit', data: { provider: 'bidan', sbp: random.int(102, 128), dbp: random.int(64, 84), ...(i === 0 ? { vitaminA: true, vitaminACapsules: random.chance(0.86) ? 2 : 1 } : {}), ...(i === 3 && random.chance(0.66) ? { familyPlanning: true, contraceptive: random.pick(METHODS) } : {}) } },
  });
}
