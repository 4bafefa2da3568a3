/** Immunization by the national schedule, dose after dose on posyandu days; some start late, some drop out. */
import type { EventDataByType } from '@pantau/shared/event';
import { isIn, tell, type Programme, type Scene } from '../teller.js';
import { dayText, monthNumberOf, type Content, type DayNumber, type Happening, type MonthNumber } from '../happening.js';
import { diesOn, isFollowed } from '../children.js';
import { childrenBornIn, type Child } from '../pregnancy.js';
import { Random } from '../random.js';
import { openDayIn } from './sessions.js';

type Dose = EventDataByType['immunization'];
/** Age in days from which a dose may be given. */
const SCHEDULE: readonly (readonly [antigen: Dose['antigen'], dose: number, age: number])[] = [
  ['bcg', 1, 20], ['opv', 1, 20], ['dpt_hb_hib', 1, 56], ['opv', 2, 56], ['dpt_hb_hib', 2, 84], ['opv', 3, 84],
  ['dpt_hb_hib', 3, 112], ['opv', 4, 112], ['ipv', 1, 112], ['mr', 1, 270],
];
const BOOSTERS: readonly (readonly [antigen: Dose['antigen'], dose: number])[] = [['dpt_hb_hib', 4], ['mr', 2]];
const BOOSTER_AGE = 548;
const DAYS_BETWEEN_DOSES = 26;
const MONTHS_FOLLOWED = 14;
/** Infants who are younger than this at the beginning have their earlier doses copied from the book. */
const COPIED_AGE = 285;

export const immunization: Programme = (scene, window) =>
  childrenBornIn(scene.village, scene.plan.seed, { first: Math.max(window.first - 680, scene.plan.start - COPIED_AGE), last: window.last })
    .flatMap((child) => [...registration(scene, child), ...dosesOf(scene, child), ...boostersOf(scene, child)].filter(({ day }) => day < diesOn(scene.plan.seed, child)))
    .filter(({ day }) => isIn(window, day) || (day < scene.plan.start && window.first === scene.plan.start));

function dosesOf(scene: Scene, child: Child): readonly Happening[] {
  const random = Random.of(scene.plan.seed, 'immunization', child.key);
  const dropsOut = random.chance(0.03);
  const birthDose = random.chance(0.965) ? [doseAt(scene, child, { antigen: 'hb0', dose: 1, day: child.born + (random.chance(0.8) ? 0 : 1) })] : [];
  const given = new Map<string, DayNumber>();
  const doses = contactsOf(scene, child, random).flatMap((day) =>
    SCHEDULE.flatMap(([antigen, dose, age]) => {
      const last = given.get(antigen) ?? 0;
      const due = day - child.born >= age && !given.has(`${antigen}${dose}`) && (dose === 1 || (given.has(`${antigen}${dose - 1}`) && day - last >= DAYS_BETWEEN_DOSES));
      if (!due || (dropsOut && age > 60) || !random.chance(0.997)) return [];
      given.set(antigen, day).set(`${antigen}${dose}`, day);
      return [doseAt(scene, child, { antigen, dose, day })];
    }),
  );
  return [...birthDose, ...doses];
}

/** Whose doses are copied is on the register, where nobody else puts the child there. */
function registration(scene: Scene, child: Child): readonly Happening[] {
  const { plan, village } = scene;
  if (child.born >= plan.start || isFollowed(scene, child)) return [];
  const content: Content = { type: 'person_registered', data: { birthDate: dayText(child.born), sex: child.sex, mother: child.mother } };
  return [tell(scene, { key: `${village.number}.imun.${child.key.slice(5)}.daftar`, day: plan.start + 3, subject: { kind: 'person', key: child.key }, home: child, at: 'posyandu', by: 'bidan', content })];
}

/** The boosters of the second year, on one open day from eighteen months on. */
function boostersOf(scene: Scene, child: Child): readonly Happening[] {
  const random = Random.of(scene.plan.seed, 'booster', child.key);
  const month = monthNumberOf(child.born + BOOSTER_AGE) + 1 + (random.chance(0.7) ? 0 : random.int(1, 3));
  const day = openDayIn(scene, child.posyandu, month);
  if (day === null || !random.chance(Math.min(0.95, scene.character.diligence * scene.character.zeal(month)))) return [];
  return BOOSTERS.filter(() => random.chance(0.96)).map(([antigen, dose]) => doseAt(scene, child, { antigen, dose, day }));
}

/** The open days on which the child is brought. */
function contactsOf(scene: Scene, child: Child, random: Random): readonly DayNumber[] {
  const from: MonthNumber = monthNumberOf(child.born + 20);
  return Array.from({ length: MONTHS_FOLLOWED }, (_, i) => from + i).flatMap((month) => {
    const day = openDayIn(scene, child.posyandu, month);
    const comes = random.chance(Math.min(0.98, scene.character.diligence * scene.character.zeal(month)));
    return day !== null && comes && day > child.born + 19 ? [day] : [];
  });
}

function doseAt(scene: Scene, child: Child, { antigen, dose, day }: { antigen: Dose['antigen']; dose: number; day: DayNumber }): Happening {
  return tell(scene, {
    key: `${scene.village.number}.imun.${child.key.slice(5)}.${antigen}${dose}`,
    day,
    subject: { kind: 'person', key: child.key },
    home: child,
    at: antigen === 'hb0' ? 'puskesmas' : 'posyandu',
    by: 'bidan',
    content: { type: 'immunization', data: { antigen, dose } },
  });
}
