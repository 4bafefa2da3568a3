/** What is kept aside, what is said of persons, and other names of places mean the same on every engine. */
import type { EventRevision } from '@pantau/shared/event';
import { anEvent, aPregnancy, revised, type EventDetails, type LiveRevision } from '@pantau/shared/testing';
import { withStore } from '../../../testing/temp-store.js';
import { Writer, type CheckedRevision } from '../../projection/index.js';
import { EventLog, EventState } from '../event-log.js';
import type { DatabasePlace } from '../place.js';
import { AliasTable, RenamedTable } from '../quarantine-tables.js';
import type { Store } from '../store.js';
import { VaultTable } from '../vault-table.js';

const NOW = Date.parse('2026-04-10T03:00:00Z');
const [DESA, MEANT] = ['17.04.02.2999', '17.04.02.2009'];
const UNKNOWN = { code: 'Q_AREA_UNKNOWN', pointer: '/residence/desa' } as const;
const RANGE = { code: 'Q_RANGE', pointer: '/data/gaWeeks' } as const;

const visit = (id: string, more: EventDetails<'anc_visit'> = {}): LiveRevision<'anc_visit'> =>
  anEvent('anc_visit', { id, occurredOn: '2026-04-02', subject: aPregnancy(`ibu-${id}`), residence: { desa: DESA, dusun: null }, data: { gaWeeks: 10 }, ...more });
const of = (revision: EventRevision, quarantine: CheckedRevision['quarantine'] = UNKNOWN): CheckedRevision => ({ revision, flags: [], quarantine });
const letOut: Parameters<Writer['reconsider']>[0]['look'] = ({ event }) => ({ event, written: [], waitsFor: null });
const k1 = (store: Store, desa = MEANT) => store.facts().cells.atDesa('anc_k1_akses', desa).get('2026-04')?.total ?? 0;

export function asideContract(newPlace: () => Promise<DatabasePlace>): void {
  const onStore = async (work: (store: Store, writer: Writer) => Promise<void>): Promise<void> =>
    withStore(async (store) => work(store, await Writer.open(store, () => NOW)), await newPlace());

  describe('events kept aside', () => {
    it('are renamed, let out, given another reason or turned down, all in one step', () =>
      onStore(async (store, writer) => {
        await writer.submit({ items: ['a', 'b', 'c', 'd'].map((id) => of(visit(id))) });
        const done = await writer.reconsider({
          which: { codes: ['Q_AREA_UNKNOWN', 'Q_UNIT_UNKNOWN'] },
          look: ({ event }) => {
            const meant = { event: { ...event, residence: { desa: MEANT, dusun: null } }, written: [{ pointer: '/residence/desa', written: DESA }] };
            if (event.id === 'd') return { event, written: [], waitsFor: null, refused: true };
            return event.id === 'a' ? { event, written: [], waitsFor: UNKNOWN } : { ...meant, waitsFor: event.id === 'b' ? null : RANGE };
          },
        });
        expect(done).toEqual({ at: NOW, clock: 2, released: [2], superseded: [], refused: [4], waiting: new Map<number, object>([[1, UNKNOWN], [3, RANGE]]) });
        const { sql } = store.database.reads;
        expect((await EventLog.quarantinePage(sql, 0, 10)).map(({ id, code, event }) => [id, code, event?.residence?.desa])).toEqual([['a', UNKNOWN.code, DESA], ['c', RANGE.code, MEANT]]);
        expect([k1(store), await EventLog.quarantineSize(sql), await RenamedTable.of(sql, 2)]).toEqual([1, 2, [{ seq: 2, pointer: '/residence/desa', written: DESA }]]);
        expect((await EventLog.livingAt(sql, MEANT, { first: '2026-04-02', last: '2026-04-02' })).map(({ seq }) => seq)).toEqual([2]);
        expect((await EventLog.bySeq(sql, [4])).map(({ state }) => state)).toEqual([EventState.refused]);
        expect([await EventLog.quarantinedAt(sql, 3), await EventLog.quarantinedAt(sql, 4)]).toMatchObject([{ id: 'c', pointer: RANGE.pointer }, null]);
      }));

    it('leave the clock alone where nothing counts, and nothing behind where the witness fails', () =>
      onStore(async (store, writer) => {
        await writer.submit({ items: [of(visit('a')), of(visit('b'))] });
        const failing = writer.reconsider({ which: { seq: 1 }, look: letOut, witness: () => Promise.reject(new Error('no')) });
        await expect(failing).rejects.toThrow('no');
        expect([store.clock, k1(store, DESA), await EventLog.quarantineSize(store.database.reads.sql)]).toEqual([1, 0, 2]);
        expect(await writer.reconsider({ which: { seq: 1 }, look: ({ event }) => ({ event, written: [], waitsFor: null, refused: true }) })).toMatchObject({ clock: 1, refused: [1] });
        expect(await writer.reconsider({ which: { seq: 99 }, look: letOut })).toMatchObject({ clock: 1, released: [], waiting: new Map() });
        expect(await writer.reconsider({ which: { seq: 2 }, look: letOut })).toMatchObject({ clock: 2, released: [2] });
        expect([store.clock, k1(store, DESA)]).toEqual([2, 1]);
      }));

    it('count by their highest revision, and never below one that has come meanwhile', () =>
      onStore(async (store, writer) => {
        const first = visit('a');
        await writer.submit({ items: [of(first), of(revised(first, { residence: { desa: MEANT, dusun: null } })), of(visit('b')), of(revised(visit('b', { id: 'b' }), { data: {} }), null)] });
        expect(k1(store, DESA)).toBe(1);
        const done = await writer.reconsider({ which: { codes: ['Q_AREA_UNKNOWN'] }, look: letOut });
        expect([done.released, done.superseded]).toEqual([[2], [1]]);
        expect([k1(store), k1(store, DESA), await EventLog.quarantineSize(store.database.reads.sql)]).toEqual([1, 1, 0]);
      }));
  });

  describe('other names of places', () => {
    it('are one for each code of a source', () =>
      onStore(async ({ database }) => {
        const alias = { source: 's', kind: 'area', code: DESA, target: MEANT, at: NOW } as const;
        await database.write(async ({ sql }) => {
          await AliasTable.put(sql, alias);
          await AliasTable.put(sql, { ...alias, source: 'r', kind: 'unit' });
          await AliasTable.put(sql, { ...alias, target: 'lain', at: NOW + 1 });
        });
        expect(await AliasTable.all(database.reads.sql)).toEqual([{ ...alias, source: 'r', kind: 'unit' }, { ...alias, target: 'lain', at: NOW + 1 }]);
      }));
  });

  describe('the tables of the vault', () => {
    it('keep one key for each subject and one statement for each event', () =>
      onStore(async ({ database }) => {
        const statement = { source: 's', id: 'a', revision: 0, subject: 'p:x', sealed: 'v1.a' };
        await database.write(async ({ sql }) => {
          await VaultTable.setMark(sql, 'mark');
          await VaultTable.addKeys(sql, new Map([['p:x', 'k1'], ['p:y', 'k2']]));
          await VaultTable.put(sql, [statement, { ...statement, id: 'b', subject: 'p:y' }]);
          await VaultTable.put(sql, [{ ...statement, revision: 3_000_000_000, sealed: 'v1.b' }]);
        });
        const { sql } = database.reads;
        expect(await VaultTable.mark(sql)).toBe('mark');
        expect(await VaultTable.keysOf(sql, ['p:x', 'p:none'])).toEqual(new Map([['p:x', 'k1']]));
        expect(await VaultTable.statementsAbout(sql, 'p:x')).toEqual([{ ...statement, revision: 3_000_000_000, sealed: 'v1.b' }]);
        expect((await VaultTable.statementsOf(sql, [{ source: 's', id: 'b' }, { source: 's', id: 'c' }])).map(({ subject }) => subject)).toEqual(['p:y']);
        await database.write((transaction) => VaultTable.dropKey(transaction.sql, 'p:x'));
        expect((await VaultTable.keysOf(sql, ['p:x', 'p:y'])).size).toBe(1);
      }));
  });
}
