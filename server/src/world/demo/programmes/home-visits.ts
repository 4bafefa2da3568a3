/** Home visits of kader: a round through the households, a part of them each year; some are empty, a few refuse. */
import type { EventDataByType } from '@pantau/shared/event';
import { isIn, tell, type Programme, type Scene } from '../teller.js';
import { firstDayOf, monthOfYear, monthsIn, type DayNumber, type Happening, type MonthNumber } from '../happening.js';
import { PER_HOUSEHOLD } from '../kaur.js';
import { digits } from '../pregnancy.js';
import { Random } from '../random.js';

/** The part of the households that is visited in a year. */
const YEARLY = 0.165;
const TOPICS = ['phbs', 'gizi', 'imunisasi', 'tb', 'hipertensi', 'dbd'] as const;

export const homeVisits: Programme = (scene, window) =>
  monthsIn(window).flatMap((month) => roundOf(scene, month)).filter(({ day }) => isIn(window, day));

function roundOf(scene: Scene, month: MonthNumber): readonly Happening[] {
  const random = Random.of(scene.plan.seed, 'round days', scene.village.code, month);
  return householdsIn(scene, month).flatMap((household) => visitsTo(scene, household, firstDayOf(month) + random.int(0, 26)));
}

/** The households whose turn it is in that month; none has two turns in a year. */
export function householdsIn({ plan, village, character }: Scene, month: MonthNumber): readonly number[] {
  const random = Random.of(plan.seed, 'round', village.code, month);
  const usual = ((village.population / PER_HOUSEHOLD) * YEARLY * Math.max(plan.size.share, 0.25)) / 12;
  const most = Math.ceil(usual * 1.5) + 1;
  const count = Math.min(most, Math.floor(usual * character.zeal(month) * (0.25 + 0.75 * character.diligence) + random.next()));
  return Array.from({ length: count }, (_, i) => monthOfYear(month) * most + i);
}

/** Every fifth household is registered when it is first met; an empty house is tried again. */
function visitsTo(scene: Scene, household: number, day: DayNumber): readonly Happening[] {
  const random = Random.of(scene.plan.seed, 'visit', scene.village.code, household, day);
  const outcome = random.weighted({ selesai: 84, kosong: 10, ditolak: 2, pindah: 2, tidak_ditemukan: 2 });
  const firstTime = household % 5 === 0 && day < scene.plan.start + 365;
  const registered = firstTime ? [householdEvent(scene, household, { day, content: { type: 'household_registered', data: { members: random.int(2, 6), jkn: random.chance(0.7) } } })] : [];
  const again = outcome === 'kosong' && random.chance(0.6) ? [visitOn(scene, household, { day: day + random.int(2, 4), outcome: 'selesai' })] : [];
  return [...registered, visitOn(scene, household, { day, outcome }), ...again];
}

type Outcome = EventDataByType['home_visit']['outcome'];

export function visitOn(scene: Scene, household: number, { day, outcome }: { day: DayNumber; outcome: Outcome }): Happening {
  const random = Random.of(scene.plan.seed, 'house', scene.village.code, household, day);
  const met = outcome === 'selesai';
  const data: EventDataByType['home_visit'] = {
    outcome,
    ...(met ? { education: [random.pick(TOPICS)], cleanWater: random.chance(0.8), latrine: random.chance(0.76), ventilation: random.chance(0.7), jkn: random.chance(0.72) } : {}),
  };
  return householdEvent(scene, household, { day, content: { type: 'home_visit', data } });
}

function householdEvent(scene: Scene, household: number, { day, content }: Pick<Happening, 'day' | 'content'>): Happening {
  const { village, plan } = scene;
  const random = Random.of(plan.seed, 'household', village.code, household);
  const posyandu = random.pick(village.posyandu);
  return tell(scene, {
    key: `${village.number}.${content.type === 'home_visit' ? 'rumah' : 'kk'}.${household}.${day}`,
    day,
    subject: { kind: 'household', key: `kk-${digits(village.number, 3)}${digits(household, 4)}` },
    home: { dusun: random.pick(posyandu.dusun), posyandu },
    at: 'posyandu',
    by: 'kader',
    content,
  });
}
