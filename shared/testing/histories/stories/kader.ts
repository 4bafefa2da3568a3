/** Kader trained and assessed skill by skill, before and after they have a post, until they leave it. */
import fc from 'fast-check';
import { addDays } from '@pantau/shared/period';
import { draft, type Draft } from '../draft.js';
import { anyDay, kader, seldom, storyPosyandu } from '../pools.js';

/** The first of all kader, so many of them with a decree. */
export const kaderOf = (count: number, decreed: number) => Array.from({ length: count }, (_, index) => ({ id: `kader:${index + 1}`, decree: index < decreed }));

const LAST_SKILL = { none: 25, 'madya by three': 20, 'one group': 17 } as const;

/** All skills, or those of the first tiers; few told anew. */
export const skillStory: fc.Arbitrary<Draft[]> = fc
  .record({
    key: kader,
    first: anyDay,
    until: fc.constantFrom<keyof typeof LAST_SKILL>('none', 'none', 'none', 'none', 'madya by three', 'madya by three', 'one group'),
    failed: seldom(fc.integer({ min: 1, max: 25 })),
    lost: seldom(fc.integer({ min: 1, max: 25 })),
    postAfter: fc.constantFrom(-100, -100, -1, 0, 2, 10),
    leaves: seldom(fc.constantFrom(20, 400)),
    unit: fc.constantFrom(...storyPosyandu),
  })
  .map(({ key, first, until, failed, lost, postAfter, leaves, unit }) => {
    const subject = { kind: 'kader', key } as const;
    const post = { kind: 'posyandu', key: unit } as const;
    const told = (skill: number): Draft => draft('kader_skill', addDays(first, Math.floor(skill / 10)), { subject, data: { skill, trained: true, passed: skill !== failed } });
    return [
      draft('unit_roster', addDays(first, postAfter), { subject: post, data: { kader: [{ id: key, decree: true }] } }),
      ...Array.from({ length: LAST_SKILL[until] }, (_, index) => told(index + 1)),
      ...(lost === null ? [] : [draft('kader_skill', addDays(first, 30), { subject, data: { skill: lost, passed: false } })]),
      ...(leaves === null ? [] : [draft('unit_roster', addDays(first, leaves), { subject: post, data: { left: [key] } })]),
    ];
  });
