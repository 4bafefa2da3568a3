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
    ({ key, born }) => born >= scene.plan.start || Random.of(scene.plan.seed, 'followed', key).chance(scene.plan.size.share),
  );

/** One child in forty leaves before its fifth birthday. */
export function leavesOn(seed: number, child: Child): DayNumber {
  const random = Random.of(seed, 'leaves', child.key);
  return random.chance(0.025) ? child.born + random.int(300, 1700) : NEVER;
}
