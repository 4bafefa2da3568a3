/** The 25 basic skills of a kader, their five groups, and the tier that they make. Source: Panduan 25 keterampilan dasar kader. */
import type { HealthEvent } from '../event/index.js';
import type { Day } from '../period/index.js';
import type { Contribution } from './contribution.js';
import type { History } from './history.js';
import { stockOf } from './stay.js';

type Skill = HealthEvent<'kader_skill'>;

const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
/** Running the posyandu, and infants and under-fives: every tier needs them. */
const BASIC: readonly (readonly number[])[] = [range(1, 4), range(5, 11)];
/** Mothers; school age and adolescents; adults and elders. */
const FURTHER: readonly (readonly number[])[] = [range(12, 17), range(18, 20), range(21, 25)];
const ALL = range(1, 25);

/** Further groups that a kader of the second tier (madya) has mastered. */
const MADYA_GROUPS = 2;

const hasAll = (skills: ReadonlySet<number>, group: readonly number[]): boolean => group.every((skill) => skills.has(skill));
export const isMadya = (passed: ReadonlySet<number>): boolean => BASIC.every((group) => hasAll(passed, group)) && FURTHER.filter((group) => hasAll(passed, group)).length >= MADYA_GROUPS;
export const hasEverySkill = (skills: ReadonlySet<number>): boolean => hasAll(skills, ALL);

/** By the latest assessment of each. */
export function passedSkills(events: readonly Skill[]): ReadonlySet<number> {
  const latest = new Map(events.flatMap(({ data }) => (data.passed === undefined ? [] : [[data.skill, data.passed] as const])));
  return new Set([...latest].flatMap(([skill, passed]) => (passed ? [skill] : [])));
}
/** Once trained, or passed, for good. */
export const trainedSkills = (events: readonly Skill[]): ReadonlySet<number> =>
  new Set(events.flatMap(({ data }) => (data.trained === true || data.passed === true ? [data.skill] : [])));

/** A state of the kader that her skills decide, wherever she serves: from the event that makes it so to the one that ends it. */
export function stateOfSkills(kader: History, part: string, holds: (events: readonly Skill[]) => boolean): readonly Contribution[] {
  const events = kader.ofType('kader_skill');
  const spans: { from: Day; to: Day | null; by: Skill }[] = [];
  events.forEach((by, index) => {
    const last = spans.at(-1);
    const isOpen = last?.to === null;
    if (holds(events.slice(0, index + 1)) === isOpen) return;
    if (isOpen) last.to = by.occurredOn;
    else spans.push({ from: by.occurredOn, to: null, by });
  });
  const posts = kader.posts();
  return spans.flatMap(({ by, ...span }) => stockOf(part, posts, span).map((share) => ({ ...share, by })));
}
