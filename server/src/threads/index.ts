/**
 * Work that would hold up everyone else, done in a thread of its own and held to limits of time and memory.
 *
 *     // heavy.worker.ts
 *     answerWith((order: Order): Answer => …);
 *     // wherever it is asked for
 *     const done = await inThread<Answer>(new URL('./heavy.worker.js', import.meta.url), order, { milliseconds: 5_000, megabytes: 256 });
 *
 * What comes in portions is asked for one by one: `answerInPortions` in the thread, a `Dialogue` with it here.
 */
export { answerInPortions } from './answer-in-portions.js';
export { answerWith } from './answer-with.js';
export { Dialogue } from './dialogue.js';
export { inThread, type ThreadFault, type ThreadLimits } from './in-thread.js';
