/** The children under five who are followed by name, and until when they live in the village. */
import type { DayNumber, Window } from './happening.js';
import { childrenBornIn, type Child } from './pregnancy.js';
import { Random } from './random.js';
import type { Scene } from './teller.js';

export const BALITA_DAYS = 1826;
export const NEVER = Number.MAX_SAFE_INTEGER;

/** All who are born during the telling, and a part of the elder ones. */
export const followedChildren = (scene: Scene, { first, last }: Window): readonly Child[] =>
  childrenBornIn(scene.village, scene.plan.seed, { first: first - BALITA_DAYS, last }).filter(
    (child) => child.born >= scene.plan.start || isFollowed(scene, child),
  );

/** Of those who were born before the telling. */
export const isFollowed = ({ plan }: Pick<Scene, 'plan'>, { key }: Child): boolean => Random.of(plan.seed, 'followed', key).chance(plan.size.share);

/** One child in seventy dies before its fifth birthday, most of these in their first weeks. */
export function diesOn(seed: number, child: Pick<Child, 'key' | 'born'>): DayNumber {
  const random = Random.of(seed, 'death', child.key);
  const lot = random.next();
  return lot < 0.009 ? child.born + random.int(0, 24) : lot < 0.012 ? child.born + random.int(32, 350) : lot < 0.014 ? child.born + random.int(370, 1700) : NEVER;
}

/** One child in forty leaves before its fifth birthday. */
export function leavesOn(seed: number, child: Child): DayNumber {
  const random = Random.of(seed, 'leaves', child.key);
  return random.chance(0.025) ? child.born + random.int(300, 1700) : NEVER;
}
