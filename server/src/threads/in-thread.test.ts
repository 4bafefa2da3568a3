/** Threads: an answer, a bug, and the two limits. */
import { inThread } from './in-thread.js';
import type { Trial } from '../../testing/trial.worker.js';

const LIMITS = { milliseconds: 60_000, megabytes: 64 };
const run = (order: Trial, limits: Partial<typeof LIMITS> = {}) => inThread<number>(new URL('../../testing/trial.worker.js', import.meta.url), order, { ...LIMITS, ...limits });

describe('work in a thread', () => {
  it('answers', async () => {
    expect(await run({ does: 'adds', numbers: [1, 2, 3] })).toEqual({ ok: true, value: 6 });
  });
  it('throws its bug here', async () => {
    await expect(run({ does: 'throws' })).rejects.toThrow('a bug of the thread');
  });
  it('is ended where it never ends', async () => {
    expect(await run({ does: 'hangs' }, { milliseconds: 1_500 })).toEqual({ ok: false, error: 'took too long' });
  });
  it('is ended where it takes all memory', async () => {
    expect(await run({ does: 'grows' })).toEqual({ ok: false, error: 'took too much memory' });
  });
});
