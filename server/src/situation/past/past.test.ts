import { situationOf, type Facts, type SituationQuery } from '@pantau/shared/situation';
import { aPlaces, aSasaran, aWoman, type LiveRevision } from '@pantau/shared/testing';
import { register, registryOf } from '../../../testing/registry.js';
import { withStore } from '../../../testing/temp-store.js';
import { Writer } from '../../projection/index.js';
import type { Store } from '../../store/index.js';
import { Past } from './past.js';
import { stepsBack } from './steps-back.js';

const NOW = Date.parse('2026-09-14T03:00:00Z');
const DESA = '17.04.02.2009';
const query: SituationQuery = { area: '17.04', period: '2026-09', indicators: ['anc_k1_akses'] };
const parts = new Set(['anc_k1_akses']);

const visitOf = (key: string, day = '2026-09-03'): LiveRevision => aWoman(key, { residence: { desa: DESA, dusun: null } }).does('anc_visit', day, { provider: 'bidan' });
const shown = (facts: Facts) => situationOf(facts, query, NOW).rows.map(({ numerator, denominator, cumulative }) => [numerator, denominator, cumulative.numerator]);

async function withWriter(work: (store: Store, submit: (...events: readonly LiveRevision[]) => Promise<unknown>) => Promise<void>): Promise<void> {
  await withStore(async (store) => {
    await register(store, { ...registryOf(aPlaces({ puskesmas: { 'puskesmas:1': [DESA] } })), sasaran: [aSasaran(DESA, 80)] }, NOW);
    const writer = await Writer.open(store, () => NOW);
    await work(store, (...events) => writer.submit({ items: events.map((revision) => ({ revision, flags: [], quarantine: null })) }));
  });
}

async function undoSteps(store: Store, past: Past, to: number): Promise<void> {
  for await (const step of stepsBack(store.database.reads, past.clock, to + 1)) await past.undo(store.database.reads, step);
}

describe('the past', () => {
  it('goes back step by step, numbers and sasaran alike', async () => {
    await withWriter(async (store, submit) => {
      await submit(visitOf('a'), visitOf('b', '2026-08-20'));
      await register(store, { sasaran: [aSasaran(DESA, 90)] }, NOW);
      await submit(visitOf('c'));
      const past = new Past(store, { parts, until: 0 });
      const seen = [shown(past.facts())];
      for await (const step of stepsBack(store.database.reads, past.clock, 1)) {
        await past.undo(store.database.reads, step);
        if (step.clock > 2) seen.push(shown(past.facts()));
      }
      past.close();
      expect(seen).toEqual([[[2, 90, 3]], [[1, 90, 2]], [[1, 80, 2]], [[0, 80, 0]], [[0, null, 0]]]);
      expect(past.facts().clock).toBe(0);
      expect(shown(store.facts())).toEqual([[2, 90, 3]]);
    });
  });

  it('stays where it is while new steps come in, of places it has and has not copied', async () => {
    await withWriter(async (store, submit) => {
      await submit(visitOf('a'));
      await submit(visitOf('b'));
      const past = new Past(store, { parts, until: 0 });
      await submit(visitOf('c'), visitOf('d'), visitOf('d-2', '2026-09-04'));
      expect(shown(past.facts())).toEqual([[2, 80, 2]]);
      await undoSteps(store, past, past.clock - 1);
      await submit(visitOf('e'));
      expect(shown(past.facts())).toEqual([[1, 80, 1]]);
      await undoSteps(store, past, past.clock - 1);
      await submit(visitOf('f'));
      expect(shown(past.facts())).toEqual([[0, 80, 0]]);
      past.close();
      expect(shown(store.facts())).toEqual([[7, 80, 7]]);
    });
  });

  it('is told of nothing more once it is closed', async () => {
    await withWriter(async (store, submit) => {
      const past = new Past(store, { parts, until: 0 });
      past.close();
      await submit(visitOf('a'));
      expect(shown(past.facts())).toEqual([[1, 80, 1]]);
    });
  });
});

describe('steps back', () => {
  it('come newest first, from one clock to another, whatever their number', async () => {
    await withWriter(async (store, submit) => {
      for (let i = 0; i < 30; i++) await submit(visitOf(`ibu-${i}`));
      const clocks = async (from: number, to: number) => {
        const seen: number[] = [];
        for await (const { clock } of stepsBack(store.database.reads, from, to)) seen.push(clock);
        return seen;
      };
      expect(await clocks(store.clock, 1)).toEqual(Array.from({ length: store.clock }, (_, index) => store.clock - index));
      expect(await clocks(20, 15)).toEqual([20, 19, 18, 17, 16, 15]);
      expect(await clocks(5, 6)).toEqual([]);
    });
  });
});
