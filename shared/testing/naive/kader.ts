/** Kader: at which post, with which skills; and her signs of life. */
import type { HealthEvent } from '@pantau/shared/event';
import { AFTER_ALL } from './calendar.js';
import { ofType } from './of-type.js';
import { isHeld } from './rosters.js';
import { during } from './stays.js';
import { inStock, type NaiveCount, type NaiveWorld, type Stay } from './world.js';

type Skill = HealthEvent<'kader_skill'>;
interface Kader {
  readonly posts: readonly Stay[];
  readonly skills: readonly Skill[];
}

const ALL = skillsBetween(1, 25);
/** Posyandu and child, which everyone needs; mothers, school age, adults and elders. */
const FIRST = skillsBetween(1, 11);
const GROUPS = [skillsBetween(12, 17), skillsBetween(18, 20), skillsBetween(21, 25)];

function skillsBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function everyKader(world: NaiveWorld): Kader[] {
  const rosters = ofType(world.events, 'unit_roster');
  const skills = ofType(world.events, 'kader_skill');
  const listed = rosters.flatMap(({ data }) => (data.kader ?? []).map(({ id }) => id)).filter((id) => id !== '');
  return [...new Set(listed)].map((id) => ({ posts: postsOf(id, rosters), skills: skills.filter(({ subject }) => subject.key === id) }));
}

/**
 * At the unit that lists her, until that unit says that she left or another unit lists her.
 * Choice: a later list without her does not end it; of a roster that lists her and says that she left, the list holds.
 */
function postsOf(id: string, rosters: readonly HealthEvent<'unit_roster'>[]): Stay[] {
  const turns: { from: string; unit: string | null }[] = [];
  for (const { occurredOn, subject, data } of rosters) {
    const unit = turns.at(-1)?.unit ?? null;
    const isListed = data.kader?.some((kader) => kader.id === id);
    if (isListed && unit !== subject.key) turns.push({ from: occurredOn, unit: subject.key });
    if (!isListed && unit === subject.key && data.left?.includes(id)) turns.push({ from: occurredOn, unit: null });
  }
  return turns.flatMap(({ from, unit }, index) => (unit === null ? [] : [{ from, until: turns[index + 1]?.from ?? AFTER_ALL, residence: '', unit }]));
}

export const kaderTerdaftar = (world: NaiveWorld): NaiveCount[] => everyKader(world).flatMap(({ posts }) => posts.flatMap((post) => inStock('kader_terdaftar', post)));

/** All of the first eleven skills and two whole groups of the others, by what was told last of each whether it was passed. */
export const kaderTierMadyaUp = (world: NaiveWorld): NaiveCount[] =>
  everyKader(world).flatMap((kader) =>
    whileSkilled('kader_tier_madya_up', kader, (skills) => {
      const passed = (skill: number): boolean => skills.filter(({ data }) => data.skill === skill && data.passed !== undefined).at(-1)?.data.passed === true;
      return FIRST.every(passed) && GROUPS.filter((group) => group.every(passed)).length >= 2;
    }),
  );

/** Choice: a skill once told as trained or passed stays so, also where it is denied later. */
export const kaderDilatih25 = (world: NaiveWorld): NaiveCount[] =>
  everyKader(world).flatMap((kader) =>
    whileSkilled('kader_dilatih25', kader, (skills) => ALL.every((skill) => skills.some(({ data }) => data.skill === skill && (data.trained === true || data.passed === true)))),
  );

/** While the skills told so far make it so, at her posts. */
const whileSkilled = (part: string, { posts, skills }: Kader, makes: (told: readonly Skill[]) => boolean): NaiveCount[] =>
  skills.flatMap(({ occurredOn }, index) => {
    if (!makes(skills.slice(0, index + 1))) return [];
    return during(posts, occurredOn, skills[index + 1]?.occurredOn ?? AFTER_ALL).flatMap((post) => inStock(part, post));
  });

/** Once for each event by a kader and each open day with her, at no place but herself. Choice: both in one event are one. */
export const laporKader = (world: NaiveWorld): NaiveCount[] =>
  world.events.flatMap((event) => {
    const present = ofType([event], 'posyandu_session').filter(isHeld).flatMap(({ data }) => data.kaderIds ?? []);
    const signs = event.reporter?.role === 'kader' ? [event.reporter.id, ...present] : present;
    return [...new Set(signs)].filter((id) => id !== '').map((unit) => ({ part: 'lapor_kader', day: event.occurredOn, residence: '', unit, value: 1 }));
  });
