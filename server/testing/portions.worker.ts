/** A thread that tells portions as a test of dialogues wants to see them. */
import { answerInPortions } from '../src/threads/index.js';

export interface PortionsTrial {
  readonly portions: readonly string[];
  /** What it does after the last one: ends, throws, or never comes back. */
  readonly then: 'ends' | 'throws' | 'hangs' | 'grows';
}

answerInPortions(function* ({ portions, then }: PortionsTrial): Generator<string> {
  yield* portions;
  if (then === 'throws') throw new Error('a bug of the thread');
  const kept: string[][] = [];
  while (then === 'hangs' || then === 'grows') if (then === 'grows') kept.push(Array.from({ length: 1_000 }, (_, index) => `${kept.length} ${index}`));
});
