/** Children under five: registration when a Puskesmas takes up weighing by name, then a weight on each open day they come to. */
import type { EventDataByType } from '@pantau/shared/event';
import { isVeryLow, zScore } from '@pantau/shared/growth';
import { isIn, tell, type Programme, type Scene } from '../teller.js';
import { dayText, firstDayOf, monthsIn, type DayNumber, type Happening, type MonthNumber } from '../happening.js';
import { BALITA_DAYS, diesOn, followedChildren, leavesOn } from '../children.js';
import { isSevereOn, sizeOn } from '../growth.js';
import type { Child } from '../pregnancy.js';
import { Random } from '../random.js';
import { isRecorded } from './births.js';
import { openDayIn } from './sessions.js';

/** Days of life from which a child is measured standing, and how much longer it is lying. */
const STANDS_FROM = 731;
const LYING_LONGER_CM = 0.7;
/** Below it an upper arm tells of severe wasting, as does a weight for height below -3 SD. */
const THIN_ARM_CM = 11.5;
/** Days after which breast milk alone is no longer enough. */
const HALF_YEAR = 184;
/** Everybody is measured as well as weighed in these months. */
const MEASURING = new Set([1, 7]);
/** How the wish to come falls with age, by completed years. */
const COMING = [1.12, 1.06, 0.98, 0.92, 0.82];

/** The month in which the Puskesmas began. */
export function weighingSince({ plan, village }: Scene): MonthNumber {
  const [least, most] = plan.size.weighed;
  const wave = ((Number(village.kecamatan.slice(6)) * 4) % 15) / 14;
  return plan.begun - Math.round(least + wave * (most - least));
}

export const weighing: Programme = (scene, window) => {
  const since = weighingSince(scene);
  const months = monthsIn(window).filter((month) => month >= since);
  const children = followedChildren(scene, window);
  const registrations = children.flatMap((child) => registration(scene, child, since)).filter(({ day }) => isIn(window, day));
  const weights = months.flatMap((month) => scene.village.posyandu.flatMap((posyandu) => {
    const day = openDayIn(scene, posyandu, month);
    if (day === null || !isIn(window, day)) return [];
    return children.filter((child) => child.posyandu.id === posyandu.id && comes(scene, child, { day, month })).flatMap((child) => weighedAndCaredFor(scene, weightOn(scene, child, day), child));
  }));
  return [...registrations, ...weights];
};

/** Children born elsewhere or before are registered; of the others the delivery tells. */
function registration(scene: Scene, child: Child, since: MonthNumber): readonly Happening[] {
  const random = Random.of(scene.plan.seed, 'registration', child.key);
  const byDelivery = child.born >= scene.plan.start && isRecorded(scene, { number: Number(child.key.slice(5, 10)) });
  const day = Math.max(firstDayOf(since) + random.int(0, 9), child.born + random.int(20, 60));
  if (byDelivery || day - child.born >= BALITA_DAYS || day >= diesOn(scene.plan.seed, child)) return [];
  return [tell(scene, {
    key: `${scene.village.number}.daftar.${child.key.slice(5)}`,
    day,
    subject: { kind: 'person', key: child.key },
    home: child,
    at: 'posyandu',
    by: 'kader',
    content: { type: 'person_registered', data: { birthDate: dayText(child.born), sex: child.sex, mother: child.mother, posyandu: child.posyandu.id } },
  })];
}

/** Whether the child is brought in that month, if it is old and young enough and still there. */
export function comes({ plan, character }: Scene, child: Child, { day, month }: { day: DayNumber; month: MonthNumber }): boolean {
  const age = day - child.born;
  if (age < 7 || age >= BALITA_DAYS || day >= Math.min(leavesOn(plan.seed, child), diesOn(plan.seed, child))) return false;
  const wish = COMING[Math.floor(age / 365.25)] ?? 0.8;
  return Random.of(plan.seed, 'comes', child.key, month).chance(Math.min(0.985, character.weighing * character.zeal(month) * wish));
}

/** A child who turns out to be far too thin is taken into care on the spot, most of the time. */
function weighedAndCaredFor(scene: Scene, weight: Happening, child: Child): readonly Happening[] {
  const { content, day } = weight;
  if (content.type !== 'growth_measure' || !isFarTooThin(content.data, child, day)) return [weight];
  if (!Random.of(scene.plan.seed, 'perawatan gizi', child.key).chance(0.88)) return [weight];
  const data = { condition: 'gizi_buruk', step: 'dirawat', care: 'rawat_jalan', birthDate: dayText(child.born), sex: child.sex } as const;
  return [weight, tell(scene, { key: `${scene.village.number}.gizi.${child.key.slice(5)}.${day}`, day, subject: { kind: 'person', key: child.key }, home: child, at: 'puskesmas', by: 'dokter', content: { type: 'nutrition_care', data } })];
}

function isFarTooThin(data: EventDataByType['growth_measure'], { sex, born }: Child, day: DayNumber): boolean {
  const z = zScore('bb_tb', { sex, ageDays: day - born }, data);
  return (data.muacCm !== undefined && data.muacCm < THIN_ARM_CM) || (z !== null && isVeryLow(z));
}

export function weightOn(scene: Scene, child: Child, day: DayNumber): Happening {
  return tell(scene, {
    key: `${scene.village.number}.bb.${child.key.slice(5)}.${day}`,
    day,
    subject: { kind: 'person', key: child.key },
    home: child,
    at: 'posyandu',
    by: 'kader',
    content: { type: 'growth_measure', data: measuresOn(scene, child, day) },
  });
}

/** As the scales and the board show them; some are measured lying who should stand, and the other way round. */
function measuresOn({ plan, village }: Scene, child: Child, day: DayNumber): EventDataByType['growth_measure'] {
  const size = sizeOn(plan.seed, village.code, child, day);
  const random = Random.of(plan.seed, 'weight', child.key, day);
  const measured = MEASURING.has(Number(dayText(day).slice(5, 7)) - 1) || random.chance(0.3) || isSevereOn(plan, child, day);
  const weightKg = Math.max(1.6, tenths(size.kg + random.around(0, 0.03)));
  const asked = breastMilkOf(plan.seed, child, day);
  if (!measured) return { weightKg, ...asked };
  const lies = day - child.born < STANDS_FROM !== random.chance(0.03);
  const longer = lies === day - child.born < STANDS_FROM ? 0 : lies ? LYING_LONGER_CM : -LYING_LONGER_CM;
  return { weightKg, heightCm: tenths(size.cm + longer + random.around(0, 0.25)), position: lies ? 'telentang' : 'berdiri', ...asked, ...(isSevereOn(plan, child, day) ? { muacCm: tenths(random.between(10.6, 11.4)) } : {}) };
}

/** Answers in the first half year, and the question once when it is over; two mothers in three give nothing else. */
function breastMilkOf(seed: number, child: Child, day: DayNumber): Pick<EventDataByType['growth_measure'], 'onlyBreastMilk' | 'exclusiveSixMonths'> {
  const age = day - child.born;
  if (age > HALF_YEAR + 40) return {};
  const random = Random.of(seed, 'asi', child.key);
  const until = random.chance(0.69) ? HALF_YEAR : random.int(20, HALF_YEAR - 10);
  return age < HALF_YEAR ? { onlyBreastMilk: age < until } : { exclusiveSixMonths: until === HALF_YEAR };
}

const tenths = (value: number): number => Math.round(value * 10) / 10;
