/** A thread that does what a test of threads wants to see. */
import { answerWith } from '../src/threads/index.js';

export type Trial = { readonly does: 'adds'; readonly numbers: readonly number[] } | { readonly does: 'throws' | 'hangs' | 'grows' };

answerWith((order: Trial): number => {
  if (order.does === 'adds') return order.numbers.reduce((sum, n) => sum + n, 0);
  if (order.does === 'throws') throw new Error('a bug of the thread');
  const kept: string[][] = [];
  for (let n = 0; ; n++) if (order.does === 'grows') kept.push(Array.from({ length: 1_000 }, (_, i) => `${n} ${i}`));
});
