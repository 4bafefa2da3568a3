/** The log of events, the change log and the clock mean the same on every engine: what is stored, what counts, in which order. */
import type { EventRevision, EventTypeCode } from '@pantau/shared/event';
import { aPersonRef, aPregnancy, anEvent, revised, voided, type EventDetails, type LiveRevision } from '@pantau/shared/testing';
import { withStore } from '../../../testing/temp-store.js';
import { Writer, type CheckedRevision } from '../../projection/index.js';
import { ChangeLog, type LoggedCommit } from '../change-log.js';
import type { Commit } from '../commit.js';
import { EventLog, EventState } from '../event-log.js';
import { LinkTable } from '../link-table.js';
import type { DatabasePlace } from '../place.js';
import { ReadingTable } from '../reading-table.js';
import type { Store } from '../store.js';

const NOW = Date.parse('2026-04-10T03:00:00Z');
const DESA = '17.04.02.2009';
const OUT = { code: 'Q_AREA_UNKNOWN', pointer: '/residence/desa' } as const;

const visit = (id: string, day: string, more: EventDetails<'anc_visit'> = {}): LiveRevision<'anc_visit'> =>
  anEvent('anc_visit', { id, occurredOn: day, subject: aPregnancy('ibu-1'), residence: { desa: DESA, dusun: null }, data: { gaWeeks: 10, provider: 'bidan' }, ...more });
const link = (id: string, a: string, b: string): LiveRevision => anEvent('subject_link' as EventTypeCode, { id, occurredOn: '2026-04-01', subject: aPersonRef(a), data: { same: aPersonRef(b) } } as never);
const of = (revision: EventRevision, quarantine: CheckedRevision['quarantine'] = null): CheckedRevision => ({ revision, flags: [], quarantine });

const k1 = (store: Store, month = '2026-04') => store.facts().cells.atDesa('anc_k1_akses', DESA).get(month)?.total ?? 0;

async function listed(steps: AsyncIterable<LoggedCommit>): Promise<LoggedCommit[]> {
  const list: LoggedCommit[] = [];
  for await (const each of steps) list.push(each);
  return list;
}

export function logContract(newPlace: () => Promise<DatabasePlace>): void {
  /** A store with a writer of its own. */
  const onStore = async <T>(work: (store: Store, writer: Writer) => Promise<T>, place?: DatabasePlace): Promise<T> =>
    withStore(async (store) => work(store, await Writer.open(store, () => NOW)), place ?? (await newPlace()));
  const submit = async (writer: Writer, ...items: CheckedRevision[]) => (await writer.submit({ items })).results.map(({ status, clock }) => [status, clock]);

  describe('events', () => {
    it('are stored once: repeats, conflicts and lower revisions change nothing', () =>
      onStore(async (store, writer) => {
        const first = visit('a', '2026-04-02', { revision: 1 });
        expect(await submit(writer, of(first))).toEqual([['accepted', 1]]);
        const again = [of(first), of({ ...first, occurredOn: '2026-04-03' }), of({ ...first, revision: 0 })];
        expect(await submit(writer, ...again)).toEqual([['duplicate', 1], ['conflict', 1], ['superseded', 2]]);
        expect(await submit(writer, of(first))).toEqual([['duplicate', 1]]);
        expect([store.clock, k1(store)]).toEqual([2, 1]);
        const stored = await EventLog.revisionsOf(store.database.reads.sql, [first]);
        expect(stored.map(({ revision, state, clock }) => [revision, state, clock] as const).sort(([a], [b]) => a - b)).toEqual([[0, EventState.outdated, 2], [1, EventState.live, 1]]);
      }));

    it('are taken back by a void or a correction, a void that came first included', () =>
      onStore(async (store, writer) => {
        const early = visit('v', '2026-04-02');
        await submit(writer, of(voided(early)), of(early));
        expect(k1(store)).toBe(0);
        await submit(writer, of({ ...early, revision: 2 }), of(visit('w', '2026-04-05')));
        expect(k1(store)).toBe(1);
        await submit(writer, of({ ...revised(early, { data: { provider: 'kader' } }), revision: 3 }));
        expect(store.facts().cells.atDesa('anc_k1_akses', DESA).get('2026-04')?.entries()).toEqual([[5, 1]]);
      }));

    it('come back as they were sent, with everything in them', () =>
      onStore(async (store, writer) => {
        const event = visit('x', '2026-04-02', { occurredAt: '2026-04-02T02:20:00.000Z', recordedAt: '2026-04-02T12:00:00.000Z', reporter: { id: 'kader:031 "ꦲ"\\', role: 'kader' }, unit: 'posyandu:melati-1' });
        await submit(writer, of(event));
        const { sql } = store.database.reads;
        const { voided: _, ...content } = event;
        expect(await EventLog.bySeq(sql, [1, 99])).toEqual([{ seq: 1, state: EventState.live, clock: 1, source: event.source, id: 'x', revision: 0, event: content }]);
        expect(await EventLog.livingAt(sql, DESA, { first: '2026-04-02', last: '2026-04-02' })).toEqual([{ seq: 1, event: content }]);
        expect(await EventLog.livingAt(sql, null, { first: '2026-04-02', last: '2026-04-02' })).toEqual([]);
        expect(await EventLog.liveAfter(sql, 0, 10)).toEqual([{ seq: 1, event: content }]);
        expect(await EventLog.historiesOf(sql, ['p:ibu-1', 'p:nobody'])).toEqual([{ seq: 1, event: content }]);
        expect(await EventLog.ownersAfter(sql, '', 10)).toEqual(['p:ibu-1']);
      }));

    it('that are kept aside are listed, not counted, and counted when they are let out', () =>
      onStore(async (store, writer) => {
        const aside = [visit('a', '2026-04-02'), visit('b', '2026-04-03', { subject: aPregnancy('ibu-2') })];
        expect(await submit(writer, ...aside.map((event) => of(event, OUT)))).toEqual([['quarantined', 1], ['quarantined', 1]]);
        const { sql } = store.database.reads;
        expect((await EventLog.quarantinePage(sql, 0, 10)).map(({ id, code, pointer }) => [id, code, pointer])).toEqual([['a', OUT.code, OUT.pointer], ['b', OUT.code, OUT.pointer]]);
        expect((await EventLog.quarantinePage(sql, 1, 10)).map(({ id }) => id)).toEqual(['b']);
        expect([k1(store), (await EventLog.quarantined(sql, ['Q_UNIT_UNKNOWN', 'Q_AREA_UNKNOWN'])).length]).toEqual([0, 2]);
        await writer.reconsider({ which: { codes: ['Q_AREA_UNKNOWN'] }, look: ({ event }) => ({ event, written: [], waitsFor: event.id === 'b' ? null : OUT }) });
        expect([k1(store), (await EventLog.quarantined(sql, ['Q_AREA_UNKNOWN'])).map(({ id }) => id)]).toEqual([1, ['a']]);
      }));

    it('that link persons join them, and part them again', () =>
      onStore(async (store, writer) => {
        await submit(writer, of(visit('a', '2026-04-02')), of(visit('b', '2026-04-03', { subject: aPregnancy('ibu-2') })));
        const same = link('l', 'ibu-1', 'ibu-2');
        await submit(writer, of(same));
        expect([k1(store), await LinkTable.all(store.database.reads.sql)]).toEqual([1, [{ seq: 3, a: 'p:ibu-1', b: 'p:ibu-2' }]]);
        expect((await ReadingTable.pageAfter(store.database.reads.sql, '', 10)).map(([owner]) => owner)).toEqual(['p:ibu-1']);
        await submit(writer, of(voided(same)));
        expect([k1(store), await LinkTable.all(store.database.reads.sql)]).toEqual([2, []]);
        expect((await ReadingTable.pageAfter(store.database.reads.sql, '', 10)).map(([owner]) => owner)).toEqual(['p:ibu-1', 'p:ibu-2']);
      }));
  });

  describe('the clock', () => {
    it('counts the steps without gaps, in the order in which they were told and logged, however many wait', () =>
      onStore(async (store, writer) => {
        const told: number[] = [];
        store.observe(({ clock }: Commit) => told.push(clock));
        await Promise.all(Array.from({ length: 30 }, (_, n) => [
          writer.submit({ items: [of(visit(`e${n}`, '2026-04-02', { subject: aPregnancy(`ibu-${n}`) }))], at: NOW + n }),
          store.step({ kind: 'area', at: NOW + n }, () => Promise.resolve({ result: null, changed: n % 3 === 0 })),
        ]).flat());
        const steps = await listed(ChangeLog.after(store.database.reads.sql, 0));
        expect(steps.map(({ clock }) => clock)).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
        expect(told).toEqual(steps.map(({ clock }) => clock));
        expect(steps.map(({ clock }) => store.timeOf(clock))).toEqual(steps.map(({ at }) => at));
        expect(await ChangeLog.lastClock(store.database.reads.sql)).toBe(40);
      }));

    it('is read forwards and backwards, differences and settings as they were', () =>
      onStore(async (store) => {
        const setting = { area: DESA, name: 'bumil', year: 2026, basis: 'proyeksi', before: null, after: 80.5 } as const;
        const difference = { part: 'anc_k1_akses', residence: DESA, unit: 'posyandu:"a"', day: '2026-04-02', n: -2, cause: 'late_event', seq: 7 } as const;
        const steps = [{ kind: 'sasaran', settings: [setting] }, { kind: 'events', differences: [difference] }, { kind: 'target', settings: [{ ...setting, basis: null, before: 90, after: null }] }] as const;
        for (const { kind, ...what } of steps) await store.step({ kind, at: NOW }, () => Promise.resolve({ result: null, changed: true, ...what }));
        const logged = steps.map((step, index) => ({ clock: index + 1, at: NOW, differences: [], settings: [], ...step }));
        const { sql } = store.database.reads;
        expect(await listed(ChangeLog.after(sql, 0))).toEqual(logged);
        expect(await listed(ChangeLog.after(sql, 2))).toEqual(logged.slice(2));
        expect(await listed(ChangeLog.back(sql, 2, 1))).toEqual(logged.slice(0, 2).reverse());
        expect(await ChangeLog.times(sql)).toEqual([NOW, NOW, NOW]);
      }));

    it('goes on after a restart, and a step that fails leaves nothing of itself', async () => {
      const place = await newPlace();
      const epoch = await onStore(async (store, writer) => {
        await submit(writer, of(visit('a', '2026-04-05')));
        const failing = store.step({ kind: 'events', at: NOW }, async ({ transaction: { sql } }) => {
          await EventLog.setState(sql, EventState.outdated, [1]);
          await LinkTable.add(sql, [{ seq: 5, a: 'p:a', b: 'p:b' }]);
          throw new Error('no');
        });
        await expect(failing).rejects.toMatchObject({ message: 'no' });
        expect([store.clock, await LinkTable.all(store.database.reads.sql)]).toEqual([1, []]);
        return store.epoch;
      }, place);
      await onStore(async (store, writer) => {
        expect([store.epoch, store.clock, k1(store), store.timeOf(1)]).toEqual([epoch, 1, 1, NOW]);
        expect(await submit(writer, of(visit('b', '2026-03-30')))).toEqual([['accepted', 2]]);
        expect([k1(store), k1(store, '2026-03')]).toEqual([0, 1]);
      }, place);
    });
  });
}
