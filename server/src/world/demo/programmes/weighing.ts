/** Children under five: registration when a Puskesmas takes up weighing by name, then a weight on each open day they come to. */
import { isIn, tell, type Programme, type Scene } from '../teller.js';
import { dayText, firstDayOf, monthsIn, type DayNumber, type Happening, type MonthNumber } from '../happening.js';
import { BALITA_DAYS, followedChildren, leavesOn } from '../children.js';
import { usualSize } from '../growth.js';
import type { Child } from '../pregnancy.js';
import { Random } from '../random.js';
import { isRecorded } from './births.js';
import { openDayIn } from './sessions.js';

const MONTH = 30.4375;
/** Everybody is measured as well as weighed in these months. */
const MEASURING = new Set([1, 7]);
/** How the wish to come falls with age, by completed years. */
const COMING = [1.12, 1.06, 0.98, 0.92, 0.82];

/** The month in which the Puskesmas began. */
function weighingSince({ plan, village }: Scene): MonthNumber {
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
    return children.filter((child) => child.posyandu.id === posyandu.id && comes(scene, child, { day, month })).map((child) => weightOn(scene, child, day));
  }));
  return [...registrations, ...weights];
};

/** Children born elsewhere or before are registered; of the others the delivery tells. */
function registration(scene: Scene, child: Child, since: MonthNumber): readonly Happening[] {
  const random = Random.of(scene.plan.seed, 'registration', child.key);
  const byDelivery = child.born >= scene.plan.start && isRecorded(scene, { number: Number(child.key.slice(5, 10)) });
  const day = Math.max(firstDayOf(since) + random.int(0, 9), child.born + random.int(20, 60));
  if (byDelivery || day - child.born >= BALITA_DAYS) return [];
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
  if (age < 7 || age >= BALITA_DAYS || day >= leavesOn(plan.seed, child)) return false;
  const wish = COMING[Math.floor(age / 365.25)] ?? 0.8;
  return Random.of(plan.seed, 'comes', child.key, month).chance(Math.min(0.985, character.weighing * character.zeal(month) * wish));
}

export function weightOn(scene: Scene, child: Child, day: DayNumber): Happening {
  const months = (day - child.born) / MONTH;
  const size = usualSize(months);
  const frame = Random.of(scene.plan.seed, 'frame', child.key);
  const [broad, tall] = [frame.around(0.96, 0.07), frame.around(0.975, 0.03)];
  const random = Random.of(scene.plan.seed, 'weight', child.key, day);
  const measured = MEASURING.has(Number(dayText(day).slice(5, 7)) - 1) || random.chance(0.3);
  return tell(scene, {
    key: `${scene.village.number}.bb.${child.key.slice(5)}.${day}`,
    day,
    subject: { kind: 'person', key: child.key },
    home: child,
    at: 'posyandu',
    by: 'kader',
    content: {
      type: 'growth_measure',
      data: {
        weightKg: Math.max(1.6, Math.round((size.kg * broad + random.around(0, 0.12)) * 10) / 10),
        ...(measured ? { heightCm: Math.round(size.cm * tall * 10) / 10, position: months < 24 ? ('telentang' as const) : ('berdiri' as const) } : {}),
      },
    },
  });
}
