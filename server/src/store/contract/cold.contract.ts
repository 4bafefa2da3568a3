/** Cold tables mean the same on every engine: places and settings in versions, tokens and sessions, marks, one server at a time. */
import { randomUUID } from 'node:crypto';
import { anArea, aUnit } from '@pantau/shared/testing';
import { withStore } from '../../../testing/temp-store.js';
import { AccessTables } from '../access-tables.js';
import type { TokenRow } from '../access-entities.js';
import { StoreInUse } from '../connection.js';
import { Database } from '../database.js';
import { Marks } from '../marks.js';
import type { DatabasePlace } from '../place.js';
import type { Store } from '../store.js';
import { areaTable, boundaryTable, demoMark, loadWorld, rememberDemo, rememberWorld, sasaranTable, targetTable, unitTable, worldKind } from '../world-tables.js';
import { writeProbe } from '../write-probe.js';

const token = (over: Partial<TokenRow> = {}): TokenRow => ({
  id: randomUUID(), hash: randomUUID(), name: 'Puskesmas "Tanjung"\\', role: 'pembina', units: ['puskesmas:17.04.02', 'ꦲ'], sources: [], types: null,
  expiresOn: '2099-12-31', createdAt: '2026-04-01T00:00:00.000Z', revokedAt: null, ...over,
});

export function coldContract(newPlace: () => Promise<DatabasePlace>): void {
  describe('places and settings', () => {
    const area = anArea('17.04.02.2009', { name: "Desa 'Baru'", validFrom: '2026-01-01' });
    const renamed = { ...area, name: 'Desa Lain', replacedBy: ['17.04.02.2010'] };
    const unit = aUnit('puskesmas:17.04.02', ['17.04.02.2009', '17.04.02.2010']);
    const sasaran = { area: area.code, group: 'bumil', year: 2026, basis: 'proyeksi', value: 80.25, source: 'SK', validFrom: null } as const;
    const target = { indicator: 'anc_k1_akses', area: 'ID', year: 2026, percent: 90, source: 'Renstra' };
    const rewriting = (store: Store, work: (step: Parameters<Parameters<Store['step']>[1]>[0]) => Promise<void>) =>
      store.step({ kind: 'area', at: 0 }, async (step) => {
        await work(step);
        return { result: null, changed: true };
      });

    it('are versions by the clock, never overwritten', async () =>
      withStore(async (store) => {
        await rewriting(store, async ({ transaction, clock }) => {
          await areaTable.rewrite(transaction, clock, { begun: [anArea('17.04.02.2010'), area], ended: [] });
          await unitTable.rewrite(transaction, clock, { begun: [unit], ended: [] });
          await sasaranTable.rewrite(transaction, clock, { begun: [sasaran, { ...sasaran, validFrom: '2026-07-01', value: 81 }], ended: [] });
          await targetTable.rewrite(transaction, clock, { begun: [target], ended: [] });
          await boundaryTable.rewrite(transaction, clock, { begun: [{ area: area.code, geometry: '{"type":"Polygon"}' }], ended: [] });
        });
        await rewriting(store, async ({ transaction, clock }) => {
          await areaTable.rewrite(transaction, clock, { begun: [renamed], ended: [area] });
          await sasaranTable.rewrite(transaction, clock, { begun: [], ended: [sasaran] });
        });
        const { reads } = store.database;
        expect(await areaTable.current(reads)).toEqual([renamed, anArea('17.04.02.2010')]);
        expect(await areaTable.rewrittenAt(reads, 1)).toEqual({ begun: [area, anArea('17.04.02.2010')], ended: [] });
        expect(await areaTable.rewrittenAt(reads, 2)).toEqual({ begun: [renamed], ended: [area] });
        expect(await unitTable.current(reads)).toEqual([unit]);
        expect(await sasaranTable.current(reads)).toEqual([{ ...sasaran, validFrom: '2026-07-01', value: 81 }]);
        expect(await targetTable.current(reads)).toEqual([target]);
        expect(await boundaryTable.current(reads)).toEqual([{ area: area.code, geometry: '{"type":"Polygon"}' }]);
        expect((await loadWorld(reads)).places.area(area.code)).toEqual(renamed);
      }, await newPlace()));

    it('come in great numbers, in the order of their keys', async () =>
      withStore(async (store) => {
        const many = Array.from({ length: 2_345 }, (_, n) => anArea(`17.04.02.${String(2001 + ((n * 997) % 2_345)).padStart(4, '0')}`));
        await rewriting(store, ({ transaction, clock }) => areaTable.rewrite(transaction, clock, { begun: many, ended: [] }));
        const sorted = [...many].sort((a, b) => (a.code < b.code ? -1 : 1));
        expect(await areaTable.current(store.database.reads)).toEqual(sorted);
        expect((await areaTable.rewrittenAt(store.database.reads, 1)).begun).toEqual(sorted);
      }, await newPlace()));
  });

  describe('what is remembered', () => {
    let database: Database;
    beforeEach(async () => {
      database = await Database.open(await newPlace());
    });
    afterEach(() => database.close());

    it('of tokens and sessions', async () => {
      const [later, first] = [token({ createdAt: '2026-04-02T00:00:00.000Z' }), token({ types: ['anc_visit'] })];
      await database.write((transaction) => AccessTables.addToken(transaction, later));
      await database.write((transaction) => AccessTables.addToken(transaction, first));
      await database.write((transaction) => AccessTables.revokeToken(transaction, { id: later.id, revokedAt: 'then' }));
      expect(await AccessTables.tokens(database.reads)).toEqual([first, { ...later, revokedAt: 'then' }]);
      await expect(database.write((transaction) => AccessTables.addToken(transaction, token({ hash: first.hash })))).rejects.toThrow();

      const session = { hash: 'h', holder: first.id, expiresAt: 'soon' };
      for (const expiresAt of ['soon', 'late']) await database.write((transaction) => AccessTables.saveSession(transaction, { ...session, expiresAt }));
      expect(await AccessTables.sessions(database.reads)).toEqual([{ ...session, expiresAt: 'late' }]);
      await database.write((transaction) => AccessTables.dropSessions(transaction, ['h', 'none']));
      expect(await AccessTables.sessions(database.reads)).toEqual([]);
    });

    it('of the world, the demo and the keys', async () => {
      await database.write(({ sql }) => sql.insert({ name: 'store', columns: ['epoch', 'world'] }, [['epoch', '']]));
      await database.write((transaction) => rememberWorld(transaction, 'demo'));
      for (const told of [false, true]) await database.write((transaction) => rememberDemo(transaction, { began: '2026-04-01', size: 'small', told }));
      expect([await worldKind(database.reads), await demoMark(database.reads)]).toEqual(['demo', { began: '2026-04-01', size: 'small', told: true }]);
      const isStill = (value: string) => database.write(({ sql }) => Marks.isStill(sql, 'pseudonym-key', value));
      expect([await isStill('one'), await isStill('two'), await isStill('one')]).toEqual([true, false, true]);
      await writeProbe(database);
    });
  });

  it('a store belongs to one server at a time', async () => {
    const place = await newPlace();
    const first = await Database.open(place);
    await expect(Database.open(place)).rejects.toThrow(StoreInUse);
    const reader = await Database.openReader(place);
    expect(await reader.transaction(({ sql }) => sql.all('SELECT clock FROM checkpoint'))).toEqual([]);
    await reader.close();
    await first.close();
    await (await Database.open(place)).close();
  });
}
