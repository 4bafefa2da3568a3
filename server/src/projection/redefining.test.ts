/** A program with other definitions opens a store that was counted by the ones before. */
import type { EventRevision } from '@pantau/shared/event';
import { definitions, type Catalogue } from '@pantau/shared/indicator';
import { tempFolder, withStore } from '../../testing/temp-store.js';
import { defaultRules } from '@pantau/shared/situation';
import type { Store } from '../store/index.js';
import { recount } from './recount.js';
import { redefine } from './redefining.js';
import { Writer } from './writer.js';

const NOW = Date.parse('2026-04-10T03:00:00Z');
const DESA = '17.04.02.2009';
const only = (...codes: string[]): Catalogue => definitions.filter(({ code }) => codes.includes(code));

const told = (id: string, event: Pick<EventRevision & { voided: false }, 'type' | 'occurredOn' | 'subject' | 'data'>): EventRevision =>
  ({ source: 's', id, revision: 0, voided: false, occurredAt: null, recordedAt: null, residence: { desa: DESA, dusun: null }, unit: null, reporter: null, ...event }) as EventRevision;
const visit = told('a', { type: 'anc_visit', occurredOn: '2026-04-02', subject: { kind: 'pregnancy', key: 's/ibu', of: { kind: 'person', key: 's/ibu' } }, data: { gaWeeks: 10 } });
const session = told('b', { type: 'posyandu_session', occurredOn: '2026-04-03', subject: { kind: 'posyandu', key: 'posyandu:1' }, data: {} });

const sum = (store: Store, part: string): number => [...store.facts().cells.atDesa(part, DESA).values()].reduce((total, cell) => total + cell.total, 0);
const differing = async (store: Store) => (await store.database.snapshot((reads) => recount(reads, store.facts().catalogue))).differing;
const redefined = (store: Store) => redefine(store, { now: () => NOW, say: () => undefined });

describe('a changed catalogue', () => {
  it('counts new definitions from the log, takes back those that are gone, in one step', async () => {
    const folder = tempFolder();
    await withStore(async (store) => {
      await redefined(store);
      const writer = await Writer.open(store, () => NOW);
      await writer.submit({ items: [visit, session].map((revision) => ({ revision, flags: [], quarantine: null })) });
      expect([sum(store, 'anc_k1_akses'), store.clock]).toEqual([1, 1]);
    }, { folder, catalogue: only('anc_k1_akses', 'posyandu_sesi') });

    await withStore(async (store) => {
      expect(await differing(store)).toBeGreaterThan(0);
      expect([...(await redefined(store))].sort()).toEqual(['anc_k1_akses', 'anc_k1_murni', 'posyandu_sesi']);
      expect([sum(store, 'anc_k1_akses'), sum(store, 'anc_k1_murni'), store.clock]).toEqual([0, 1, 2]);
      expect(await differing(store)).toBe(0);
    }, { folder, catalogue: only('anc_k1_murni') });

    await withStore(async (store) => {
      expect(await redefined(store)).toEqual([]);
      expect([sum(store, 'anc_k1_murni'), store.clock]).toEqual([1, 2]);
      const writer = await Writer.open(store, () => NOW);
      await writer.submit({ items: [{ revision: { source: 's', id: 'a', revision: 1, voided: true }, flags: [], quarantine: null }] });
      expect([sum(store, 'anc_k1_murni'), await differing(store)]).toEqual([0, 0]);
    }, { folder, catalogue: only('anc_k1_murni') });
  });

  it('counts anew where the version of a definition has risen', async () => {
    const folder = tempFolder();
    const [first] = only('anc_k1_akses');
    if (!first) throw new Error('no definition');
    await withStore(async (store) => {
      await redefined(store);
    }, { folder, catalogue: [first] });
    await withStore(async (store) => expect(await redefined(store)).toEqual(['anc_k1_akses']), { folder, catalogue: [{ ...first, version: first.version + 1 }] });
  });

  it('counts everything anew where the priority of sources is another one, paper and weekly cases too', async () => {
    const folder = tempFolder();
    const by = (source: string, gaWeeks: number): EventRevision => ({ ...visit, source, data: { gaWeeks } }) as EventRevision;
    const paper = (source: string, numerator: number) =>
      ({ ...told('t', { type: 'aggregate_entry', occurredOn: '2026-04-03', subject: { kind: 'unit', key: 'puskesmas:1' }, data: { indicator: 'anc_k1_akses', area: DESA, month: '2026-03', numerator } }), source }) as EventRevision;
    const priority = (...sourcePriority: string[]) => ({ folder, rules: { ...defaultRules, sourcePriority } });
    const shown = (store: Store) => [sum(store, 'anc_k1_akses'), sum(store, 'anc_k1_murni'), sum(store, 'kertas:anc_k1_akses:n')];

    await withStore(async (store) => {
      await redefined(store);
      const writer = await Writer.open(store, () => NOW);
      await writer.submit({ items: [by('a', 20), by('b', 9), paper('a', 3), paper('b', 5)].map((revision) => ({ revision, flags: [], quarantine: null })) });
      expect([shown(store), await differing(store)]).toEqual([[1, 0, 3], 0]);
    }, priority('a', 'b'));
    await withStore(async (store) => {
      expect((await redefined(store)).length).toBe(definitions.length);
      expect([shown(store), await differing(store), store.clock]).toEqual([[1, 1, 5], 0, 2]);
      expect(await redefined(store)).toEqual([]);
    }, priority('b'));
  });
});
