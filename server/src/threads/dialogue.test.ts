/** Portions: in their order, to their end, within their limits. */
import { Dialogue } from './dialogue.js';
import type { PortionsTrial } from '../../testing/portions.worker.js';

const LIMITS = { milliseconds: 60_000, megabytes: 64 };
const dialogue = (order: PortionsTrial, milliseconds = LIMITS.milliseconds) => Dialogue.with<string>(new URL('../../testing/portions.worker.js', import.meta.url), order, { ...LIMITS, milliseconds });

describe('a dialogue with a thread', () => {
  it('tells its portions one by one, then null', async () => {
    const talk = dialogue({ portions: ['a', 'b'], then: 'ends' });
    expect([await talk.next(), await talk.next(), await talk.next(), await talk.next()]).toEqual(['a', 'b', null, null].map((value) => ({ ok: true, value })));
    await talk.close();
  });

  it('throws a bug of the thread here, then and later', async () => {
    const talk = dialogue({ portions: ['a'], then: 'throws' });
    expect(await talk.next()).toEqual({ ok: true, value: 'a' });
    await expect(talk.next()).rejects.toThrow('a bug of the thread');
    await expect(talk.next()).rejects.toThrow('a bug of the thread');
    await talk.close();
  });

  it('tells a thread that never comes back, and ends it', async () => {
    const talk = dialogue({ portions: ['a'], then: 'hangs' }, 2_000);
    expect(await talk.next()).toEqual({ ok: true, value: 'a' });
    expect(await talk.next()).toEqual({ ok: false, error: 'took too long' });
    await talk.close();
    await expect(talk.next()).rejects.toThrow('ended');
  });

  it('tells a thread that took all memory', async () => {
    const talk = dialogue({ portions: [], then: 'grows' });
    expect(await talk.next()).toEqual({ ok: false, error: 'took too much memory' });
  });
});
