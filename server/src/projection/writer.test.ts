import type { EventRevision, HealthEvent } from '@pantau/shared/event';
import { tempFolder, withStore } from '../../testing/temp-store.js';
import { Store } from '../store/index.js';
import { recount } from './recount.js';
import { Writer } from './writer.js';
import type { CheckedRevision } from './verdict.js';

const NOW = Date.parse('2026-04-10T03:00:00Z');

const visit = (id: string, day: string, more: Partial<HealthEvent<'anc_visit'>> = {}): EventRevision => ({
  source: 's', id, revision: 0, voided: false, type: 'anc_visit', occurredOn: day, occurredAt: null, recordedAt: null,
  subject: { kind: 'pregnancy', key: 's/ibu-1', of: { kind: 'person', key: 's/ibu-1' } },
  residence: { desa: '17.04.02.2009', dusun: null }, unit: null, reporter: null, data: { gaWeeks: 10, provider: 'bidan' }, ...more,
});
const unlink = (id: string): EventRevision => ({ source: 's', id, revision: 1, voided: true });
const link = (id: string, a = 's/ibu-1', b = 's/ibu-2'): EventRevision => ({
  source: 's', id, revision: 0, voided: false, type: 'subject_link', occurredOn: '2026-04-01', occurredAt: null, recordedAt: null,
  subject: { kind: 'person', key: a }, residence: null, unit: null, reporter: null, data: { same: { kind: 'person', key: b } },
});
const of = (revision: EventRevision): CheckedRevision => ({ revision, flags: [], quarantine: null });

const k1 = (store: Store, month = '2026-04') => store.facts().cells.atDesa('anc_k1_akses', '17.04.02.2009').get(month)?.total ?? 0;
const differing = async (store: Store) => (await store.database.snapshot((reads) => recount(reads, store.facts().catalogue))).differing;

describe('the writer', () => {
  it('counts a pregnancy once, at its first visit, whatever the order of arrival', async () => {
    await withStore(async (store) => {
      const writer = await Writer.open(store, () => NOW);
      await writer.submit({ items: [of(visit('b', '2026-04-08'))] });
      expect(k1(store)).toBe(1);
      const { clock, results } = await writer.submit({ items: [of(visit('a', '2026-03-20'))] });
      expect([clock, results.map(({ status }) => status)]).toEqual([2, ['accepted']]);
      expect([k1(store), k1(store, '2026-03')]).toEqual([0, 1]);
      expect(await differing(store)).toBe(0);
    });
  });

  it('breaks ties by time of recording, source and id, never by arrival', async () => {
    const at = (id: string, desa: string, recordedAt: string | null) => visit(id, '2026-04-02', { residence: { desa, dusun: null }, recordedAt });
    const told = [at('a', '17.04.02.2010', '2026-04-03T02:00:00.000Z'), at('b', '17.04.02.2010', null), at('c', '17.04.02.2009', '2026-04-03T01:00:00.000Z')];
    for (const arrival of [told, [...told].reverse()])
      await withStore(async (store) => {
        const writer = await Writer.open(store, () => NOW);
        for (const each of arrival) await writer.submit({ items: [of(each)] });
        expect(k1(store)).toBe(1);
      });
  });

  it('answers duplicates with their first clock, and conflicts, and lower revisions', async () => {
    await withStore(async (store) => {
      const writer = await Writer.open(store, () => NOW);
      await writer.submit({ items: [of(visit('a', '2026-04-02', { revision: 1 }))] });
      const again = [visit('a', '2026-04-02', { revision: 1 }), visit('a', '2026-04-03', { revision: 1 }), visit('a', '2026-04-01', { revision: 0 })];
      const { results } = await writer.submit({ items: again.map(of) });
      expect(results.map(({ status, clock }) => [status, clock])).toEqual([['duplicate', 1], ['conflict', 1], ['superseded', 2]]);
      const { clock } = await writer.submit({ items: [of(visit('a', '2026-04-02', { revision: 1 }))] });
      expect(clock).toBe(2);
    });
  });

  it('takes back what a void or a correction takes back, a void that came first included', async () => {
    await withStore(async (store) => {
      const writer = await Writer.open(store, () => NOW);
      await writer.submit({ items: [of({ source: 's', id: 'v', revision: 1, voided: true }), of(visit('v', '2026-04-02'))] });
      expect(k1(store)).toBe(0);
      await writer.submit({ items: [of(visit('v', '2026-04-02', { revision: 2 })), of(visit('w', '2026-04-05'))] });
      expect(k1(store)).toBe(1);
      await writer.submit({ items: [of(visit('v', '2026-04-02', { revision: 3, data: { provider: 'kader' } }))] });
      expect(store.facts().cells.atDesa('anc_k1_akses', '17.04.02.2009').get('2026-04')?.entries()).toEqual([[5, 1]]);
      expect(await differing(store)).toBe(0);
    });
  });

  it('counts a revision that follows a void in the same batch', async () => {
    await withStore(async (store) => {
      const writer = await Writer.open(store, () => NOW);
      await writer.submit({ items: [of(visit('a', '2026-04-02'))] });
      await writer.submit({ items: [of({ source: 's', id: 'a', revision: 1, voided: true }), of(visit('a', '2026-04-03', { revision: 2 }))] });
      expect(k1(store)).toBe(1);
      expect(await differing(store)).toBe(0);
    });
  });

  it('joins merged women into one and parts them again', async () => {
    await withStore(async (store) => {
      const writer = await Writer.open(store, () => NOW);
      const other = { subject: { kind: 'pregnancy' as const, key: 's/ibu-2', of: { kind: 'person' as const, key: 's/ibu-2' } } };
      await writer.submit({ items: [of(visit('a', '2026-04-02')), of(visit('b', '2026-04-03', other))] });
      expect(k1(store)).toBe(2);
      await writer.submit({ items: [of(link('l'))] });
      expect(k1(store)).toBe(1);
      expect(await differing(store)).toBe(0);
      await writer.submit({ items: [of(unlink('l'))] });
      expect(k1(store)).toBe(2);
      expect(await differing(store)).toBe(0);
    });
  });

  it('forgets a link that is made and taken back in one batch', async () => {
    const folder = tempFolder();
    const other = { subject: { kind: 'pregnancy' as const, key: 's/ibu-2', of: { kind: 'person' as const, key: 's/ibu-2' } } };
    await withStore(async (store) => {
      const writer = await Writer.open(store, () => NOW);
      await writer.submit({ items: [of(visit('a', '2026-04-02')), of(visit('b', '2026-04-03', other)), of(link('l')), of(unlink('l'))] });
      expect([k1(store), await differing(store)]).toEqual([2, 0]);
    }, { folder });
    await withStore(async (store) => {
      const writer = await Writer.open(store, () => NOW);
      await writer.submit({ items: [of(visit('c', '2026-04-04', other))] });
      expect([k1(store), await differing(store)]).toEqual([2, 0]);
    }, { folder });
  });

  it('recounts a merged woman under a key that no event of her own bears', async () => {
    await withStore(async (store) => {
      const writer = await Writer.open(store, () => NOW);
      const other = { subject: { kind: 'pregnancy' as const, key: 's/ibu-2', of: { kind: 'person' as const, key: 's/ibu-2' } } };
      await writer.submit({ items: [of(visit('b', '2026-04-03', other)), of(link('l', 's/ibu-2', 's/ibu-1'))] });
      expect([k1(store), await differing(store)]).toEqual([1, 0]);
    });
  });

  it('begins again where it stood after a restart', async () => {
    const folder = tempFolder();
    const before = await withStore(async (store) => {
      const writer = await Writer.open(store, () => NOW);
      for (let i = 0; i < 5; i++) await writer.submit({ items: [of(visit(`a${i}`, `2026-04-0${i + 1}`))] });
      return { clock: store.clock, epoch: store.epoch, k1: k1(store) };
    }, { folder });
    await withStore(async (store) => {
      expect({ clock: store.clock, epoch: store.epoch, k1: k1(store) }).toEqual(before);
      const writer = await Writer.open(store, () => NOW);
      await writer.submit({ items: [of(visit('z', '2026-03-30'))] });
      expect([k1(store), k1(store, '2026-03'), store.clock]).toEqual([0, 1, before.clock + 1]);
      expect(await differing(store)).toBe(0);
    }, { folder });
  });

  it('stores nothing and counts nothing when its transaction fails, and goes on after it', async () => {
    await withStore(async (store) => {
      const writer = await Writer.open(store, () => NOW);
      await writer.submit({ items: [of(visit('a', '2026-04-02'))] });
      await store.database.write(({ sql }) => sql.change('CREATE TRIGGER full BEFORE INSERT ON change BEGIN SELECT RAISE(ABORT, \'disk full\'); END', [[]]));
      // By its message: the native module keeps the Error of the first test file that its process ran.
      await expect(writer.submit({ items: [of(visit('b', '2026-03-02'))] })).rejects.toMatchObject({ message: 'disk full' });
      await store.database.write(({ sql }) => sql.change('DROP TRIGGER full', [[]]));
      expect([k1(store), store.clock]).toEqual([1, 1]);
      await writer.submit({ items: [of(visit('b', '2026-03-02'))] });
      expect([k1(store), k1(store, '2026-03'), store.clock]).toEqual([0, 1, 2]);
      expect(await differing(store)).toBe(0);
    });
  });
});
