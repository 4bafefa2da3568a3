/** Children under five beside the scales: vitamin A in February and August, and their development twice a year. */
import { dayText, firstDayOf, monthOfYear, monthsIn, type Content, type Happening, type MonthNumber } from '../happening.js';
import { BALITA_DAYS, followedChildren, leavesOn } from '../children.js';
import type { Child } from '../pregnancy.js';
import { careIn, lately } from '../residents.js';
import { Random } from '../random.js';
import { isIn, tell, type Programme, type Scene, type Told } from '../teller.js';
import { weighingSince } from './weighing.js';

/** Months (0 = January) in which capsules are given (noted by name where children are weighed by name), and in which development is looked at. */
const CAPSULES = [1, 7] as const;
const SCREENS = [3, 8] as const;
/** From these ages in days. */
const BLUE = 184;
const RED = 366;
const SCREENED_FROM = 92;
/** The part of the children that is screened at all, and how often one that is comes. */
const SCREENED = { part: 0.36, comes: 0.93 } as const;
const CAPSULE_TAKEN = 0.97;

export const childServices: Programme = (scene, window) => {
  const months = monthsIn(window).filter((month) => month >= lately(scene.plan) && (isDue(SCREENS, month) || month >= weighingSince(scene)));
  if (!months.some((month) => isDue(CAPSULES, month) || isDue(SCREENS, month))) return [];
  const children = followedChildren(scene, window);
  return months.flatMap((month) => children.flatMap((child) => servicesOf(scene, child, month))).filter(({ day }) => isIn(window, day));
};

const isDue = (months: readonly number[], month: MonthNumber): boolean => months.includes(monthOfYear(month));

function servicesOf(scene: Scene, child: Child, month: MonthNumber): readonly Happening[] {
  if (!isDue(CAPSULES, month) && !isDue(SCREENS, month)) return [];
  const random = Random.of(scene.plan.seed, 'layanan balita', child.key, month);
  const day = firstDayOf(month) + random.int(2, 24);
  const age = day - child.born;
  if (age >= BALITA_DAYS || day >= leavesOn(scene.plan.seed, child)) return [];
  const told = { subject: { kind: 'person' as const, key: child.key }, home: child, day, at: 'posyandu' as const };
  if (isDue(CAPSULES, month)) return age >= BLUE && random.chance(CAPSULE_TAKEN * Math.min(1, careIn(scene, month) + 0.08)) ? [capsule(scene, child, told, age)] : [];
  const isScreened = Random.of(scene.plan.seed, 'sdidtk', child.key).chance(SCREENED.part * Math.min(1.2, careIn(scene, month)));
  return age >= SCREENED_FROM && isScreened && random.chance(SCREENED.comes) ? [screen(scene, child, told, random)] : [];
}

type Given = Pick<Told, 'subject' | 'home' | 'day' | 'at'>;

function capsule(scene: Scene, child: Child, given: Given, age: number): Happening {
  const content: Content = { type: 'supplement', data: { kind: age >= RED ? 'vit_a_merah' : 'vit_a_biru', taken: true, ...writtenOn(child) } };
  return tell(scene, { ...given, key: `${scene.village.number}.vita.${child.key.slice(5)}.${given.day}`, by: 'kader', content });
}

function screen(scene: Scene, child: Child, given: Given, random: Random): Happening {
  const kpsp = random.chance(0.93) ? random.int(9, 10) : random.int(5, 8);
  const content: Content = { type: 'development_screen', data: { kpsp, hearing: random.chance(0.985) ? 'normal' : 'curiga', ...writtenOn(child) } };
  return tell(scene, { ...given, key: `${scene.village.number}.sdidtk.${child.key.slice(5)}.${given.day}`, by: 'bidan', content });
}

const writtenOn = ({ born, sex }: Child) => ({ birthDate: dayText(born), sex });
