import { rmSync } from 'node:fs';
import { Store, worldKind } from '../store/index.js';
import { tempFolder, withStore } from '../../testing/temp-store.js';
import type { Batch, Send } from './demo/index.js';
import { openWorld, type WorldTerms } from './open-world.js';

const NOW = Date.parse('2026-11-21T12:00:00+07:00');

/** Takes batches as the intake does: each is one step of the clock, received at its own time. */
function intakeOf(store: Store, most = Number.MAX_SAFE_INTEGER) {
  const received: Batch[] = [];
  const send: Send = async (batch) => {
    if (received.length >= most) throw new Error('the power went');
    await store.step({ kind: 'events', at: batch.at }, () => Promise.resolve({ result: null, changed: true }));
    received.push(batch);
  };
  return { received, send };
}
const idsOf = (batches: readonly Batch[]) => batches.flatMap(({ events }) => events.map(({ id, revision }) => `${id} ${revision}`));

function terms(store: Store, send: Send, more: Partial<WorldTerms> = {}): WorldTerms & { lines: string[] } {
  const lines: string[] = [];
  return { store, wanted: 'demo', size: 'tiny', send, now: () => NOW, say: (line) => lines.push(line), lines, ...more };
}

describe('opening the world of a folder', () => {
  let folder: string;
  beforeEach(() => void (folder = tempFolder()));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('fills an empty folder with the demo, aloud, and remembers it', async () => {
    await withStore(async (store) => {
      const { received, send } = intakeOf(store);
      const order = terms(store, send);
      const world = await openWorld(order);
      expect(world).toMatchObject({ kind: 'demo', toldUpTo: NOW });
      expect(await worldKind(store.database.reads)).toBe('demo');
      expect(idsOf(received).length).toBeGreaterThan(3000);
      expect(order.lines.length).toBeGreaterThan(10);
      const { places, targets, sasaran } = store.facts();
      expect(places.unit('puskesmas:17.04.02')?.name).toBe('Puskesmas Tanjung Kemuning');
      expect(new Set(sasaran.rows.map(({ year }) => year))).toEqual(new Set([2024, 2025, 2026]));
      expect(targets.rows.length).toBeGreaterThan(0);
    }, { folder });
  });

  it('goes on after an interruption and ends with the same story', async () => {
    const parts: Batch[] = [];
    await withStore(async (store) => {
      const { received, send } = intakeOf(store, 30);
      await expect(openWorld(terms(store, send))).rejects.toThrow('the power went');
      parts.push(...received);
    }, { folder });
    await withStore(async (store) => {
      const { received, send } = intakeOf(store);
      const order = terms(store, send, { now: () => NOW + 86_400_000 });
      expect(await openWorld(order)).toMatchObject({ kind: 'demo' });
      parts.push(...received);
    }, { folder });
    await withStore(async (store) => {
      const { received, send } = intakeOf(store);
      await openWorld(terms(store, send, { now: () => NOW + 86_400_000, wanted: 'demo' }));
      expect(received.slice(0, 3).map(({ at }) => at)).toEqual(parts.slice(0, 3).map(({ at }) => at));
    });
    expect(new Set(idsOf(parts)).size).toBe(idsOf(parts).length);
  });

  it('tells a loaded demo nothing again, and leaves the days since then to the running world', async () => {
    await withStore(async (store) => {
      const { received, send } = intakeOf(store);
      await openWorld(terms(store, send));
      const told = received.length;
      const world = await openWorld(terms(store, send, { now: () => NOW + 3 * 86_400_000 }));
      expect(received.length).toBe(told);
      expect(world).toMatchObject({ kind: 'demo', toldUpTo: received.at(-1)?.at });
    }, { folder });
  });

  it('remembers an empty world whatever is wanted later, and says so', async () => {
    await withStore(async (store) => {
      const { received, send } = intakeOf(store);
      expect(await openWorld(terms(store, send, { wanted: 'empty' }))).toEqual({ kind: 'empty' });
      const order = terms(store, send);
      expect(await openWorld(order)).toEqual({ kind: 'empty' });
      expect(order.lines).toEqual(['This folder holds a world of its own; WORLD=demo is not used.']);
      expect(received).toEqual([]);
      expect(store.clock).toBe(0);
    }, { folder });
  });

  it('never mixes the demo with data that are there already', async () => {
    await withStore(async (store) => {
      const { send } = intakeOf(store);
      await send({ at: NOW, events: [] });
      expect(await openWorld(terms(store, send))).toEqual({ kind: 'empty' });
    }, { folder });
  });
});
