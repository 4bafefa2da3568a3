/** The quarantine over HTTP: who sees what of it, what can be decided, and what that does to the numbers. */
import type { ChangeRow, ListOf } from '@pantau/shared/protocol';
import { APRIL, aVisit, FOREIGN_VILLAGE, OTHER_VILLAGE, smallAreas, smallUnits, VILLAGE, type Verdict } from '../../../testing/small-world.js';
import { TestClock, TestServer } from '../../../testing/test-server.js';
import { AuditBook } from '../../access/index.js';
import { AuditTable, EventLog, RenamedTable } from '../../store/index.js';
import { QuarantineRelease } from './quarantine-release.js';

interface Row { id: string; eventId: string; code: string; pointer: string; sent: string | null; unit: string | null; desa: string | null; at: string }
interface Done { status: string; clock: number; others: number; problem?: { code: string; pointer: string } }

const K1 = 'anc_k1_akses';
const LOST = '17.04.02.2999';
const DAY = 86_400_000;
const nowhere = (id: string, more: object = {}) => aVisit(id, { residence: { desa: LOST }, ...more });

describe('the quarantine', () => {
  let server: TestServer;
  let clock: TestClock;
  beforeEach(async () => {
    clock = new TestClock(APRIL);
    server = await TestServer.start({ areas: smallAreas, units: smallUnits, house: { clock } });
  });
  afterEach(() => server.close());

  const post = async (...events: object[]) => ((await server.asAdmin('post', '/api/v1/events').send({ events }).expect(200)).body as { results: Verdict[] }).results;
  const statuses = async (...events: object[]) => (await post(...events)).map(({ status }) => status);
  const list = async (query = '', token = server.config.adminToken) => ((await server.ask('get', `/api/v1/quarantine${query}`, token).expect(200)).body as ListOf<Row>).rows;
  const idOf = async (eventId: string) => (await list('?limit=1000')).find((row) => row.eventId === eventId)?.id ?? 'none';
  const decide = async (eventId: string, wish: object, expected = 200, token = server.config.adminToken) => {
    const { body } = await server.ask('post', `/api/v1/quarantine/${await idOf(eventId)}`, token).send({ reason: 'sudah diperiksa', ...wish }).expect(expected);
    return body as Done & { code?: string; errors?: { code: string; pointer: string }[] };
  };
  const k1 = (desa = VILLAGE, month = '2026-04') => server.store.facts().cells.atDesa(K1, desa).get(month)?.total ?? 0;
  const audit = () => AuditTable.page(server.store.database.reads.sql, 0, 100);

  describe('is listed', () => {
    it('by code and by unit with what is below it, page by page, without anything that names a person', async () => {
      const canary = { name: 'Burung Kenari', nik: '9904024107900042' };
      await post(
        nowhere('a', { identity: canary, reporter: { id: 'kader:kenari', role: 'kader' }, subject: { kind: 'pregnancy', key: 'ibu-kenari', of: { kind: 'person', key: 'ibu-kenari' } } }),
        aVisit('b', { servedAt: { unit: 'posyandu:1' }, data: { gaWeeks: 60, provider: 'bidan' } }),
        aVisit('c', { servedAt: { unit: 'posyandu:kenanga' } }),
        aVisit('d', { occurredOn: '2026-04-20' }),
      );
      const rows = await list();
      expect(rows.map(({ eventId, code, pointer, sent, unit, desa }) => [eventId, code, pointer, sent, unit, desa])).toEqual([
        ['a', 'Q_AREA_UNKNOWN', '/residence/desa', LOST, 'puskesmas:1', LOST],
        ['b', 'Q_RANGE', '/data/gaWeeks', null, 'posyandu:1', VILLAGE],
        ['c', 'Q_UNIT_UNKNOWN', '/servedAt/unit', 'posyandu:kenanga', 'posyandu:kenanga', VILLAGE],
        ['d', 'Q_FUTURE', '/occurredOn', null, 'puskesmas:1', VILLAGE],
      ]);
      expect(rows[0]?.at).toBe(new Date(APRIL).toISOString());
      expect(JSON.stringify(rows)).not.toMatch(/kenari|9904024107900042/i);
      expect((await list('?code=Q_RANGE')).map(({ eventId }) => eventId)).toEqual(['b']);
      expect((await list('?unit=puskesmas:1')).map(({ eventId }) => eventId)).toEqual(['a', 'b', 'd']);
      expect((await list('?unit=posyandu:1')).map(({ eventId }) => eventId)).toEqual(['b']);
      expect((await list('?unit=posyandu:kenanga')).map(({ eventId }) => eventId)).toEqual(['c']);
      const { body } = await server.asAdmin('get', '/api/v1/quarantine?limit=3').expect(200);
      expect((await list(`?limit=3&cursor=${(body as ListOf<Row>).next ?? ''}`)).map(({ eventId }) => eventId)).toEqual(['d']);
    });

    it('for those who answer for one of its places, and for nobody else', async () => {
      await post(nowhere('a'), aVisit('b', { residence: { desa: FOREIGN_VILLAGE }, servedAt: { unit: 'puskesmas:2' }, data: { gaWeeks: 60 } }), nowhere('c', { servedAt: undefined }));
      const seen = async (role: string, units: string[]) => (await list('', await server.tokenFor({ role, units }))).map(({ eventId }) => eventId);
      expect(await seen('kepala_puskesmas', ['puskesmas:1'])).toEqual(['a']);
      expect(await seen('pembina', ['puskesmas:2'])).toEqual(['b']);
      expect(await seen('perencana_dinkes', ['17.04'])).toEqual(['a', 'b']);
      expect((await list()).map(({ eventId }) => eventId)).toEqual(['a', 'b', 'c']);
      for (const role of ['kader', 'layar', 'sumber']) await server.ask('get', '/api/v1/quarantine', await server.tokenFor({ role, units: ['puskesmas:1'] })).expect(403);
    });
  });

  describe('lets out by itself', () => {
    it('what waited for a day, when the day has come, or for a village next', async () => {
      await post(aVisit('a', { occurredOn: '2026-04-20' }), nowhere('b', { occurredOn: '2026-04-20' }), aVisit('c', { occurredOn: '2026-05-05' }));
      const release = server.app.get(QuarantineRelease);
      await release.releaseDue();
      expect([k1(), (await list()).length]).toEqual([0, 3]);
      clock.turn(10 * DAY);
      await release.releaseDue();
      expect((await list()).map(({ eventId, code }) => [eventId, code])).toEqual([['b', 'Q_AREA_UNKNOWN'], ['c', 'Q_FUTURE']]);
      expect(k1()).toBe(1);
    });

    it('of two revisions that waited the higher alone', async () => {
      const other = { kind: 'pregnancy', key: 'ibu-lain', of: { kind: 'person', key: 'ibu-lain' } };
      await post(nowhere('a'), nowhere('a', { revision: 1, occurredOn: '2026-03-02', subject: other }));
      await server.asAdmin('put', '/api/v1/areas').set('Content-Type', 'text/csv').send(`code,name,level,parent_code\n${LOST},Baru,desa,17.04.02\n`).expect(200);
      await server.app.get(QuarantineRelease).releasePlaced();
      expect([k1(LOST, '2026-03'), k1(LOST, '2026-04'), (await list()).length]).toEqual([1, 0, 0]);
    });
  });

  describe('releases', () => {
    it('what someone finds plausible, as if it had come late', async () => {
      await post(aVisit('a', { data: { gaWeeks: 60, provider: 'bidan' } }));
      expect(await decide('a', { action: 'release' })).toMatchObject({ status: 'accepted', others: 0, clock: server.store.clock });
      expect([k1(), await list()]).toEqual([1, []]);
      const { rows } = (await server.asAdmin('get', `/api/v1/changes?area=${VILLAGE}&indicator=${K1}&period=2026-04`).expect(200)).body as ListOf<ChangeRow>;
      expect(rows).toMatchObject([{ cause: 'late_event', before: { numerator: 0 }, after: { numerator: 1 } }]);
      expect(await statuses(aVisit('a', { data: { gaWeeks: 60, provider: 'bidan' } }))).toEqual(['duplicate']);
      expect((await server.asAdmin('get', `/api/v1/explain?area=${VILLAGE}&indicator=${K1}&period=2026-04`).expect(200)).body).toMatchObject({ recount: { numerator: 1, equal: true } });
    });

    it('for the reason it waited for alone: another keeps it back', async () => {
      await post(nowhere('a', { data: { gaWeeks: 60 } }), nowhere('b'), aVisit('c', { servedAt: { unit: 'posyandu:baru' } }));
      expect(await decide('a', { action: 'release' })).toMatchObject({ status: 'quarantined', problem: { code: 'Q_AREA_UNKNOWN', pointer: '/residence/desa' } });
      expect((await decide('a', { action: 'release' }, 422)).errors).toMatchObject([{ code: 'E_AREA_UNKNOWN', pointer: '/action' }]);
      expect((await decide('b', { action: 'release' }, 422)).code).toBe('E_AREA_UNKNOWN');
      expect((await decide('c', { action: 'release' }, 422)).code).toBe('E_UNIT_UNKNOWN');
      expect((await list()).map(({ code }) => code)).toEqual(['Q_AREA_UNKNOWN', 'Q_AREA_UNKNOWN', 'Q_UNIT_UNKNOWN']);
    });

    it('nothing in the place of a higher revision that has come meanwhile', async () => {
      await post(aVisit('a', { data: { gaWeeks: 60 } }), aVisit('b', { data: { gaWeeks: 60 } }));
      const ids = [await idOf('a'), await idOf('b')];
      await post(aVisit('a', { revision: 1, occurredOn: '2026-03-02' }));
      expect(k1(VILLAGE, '2026-03')).toBe(1);
      await server.asAdmin('post', `/api/v1/quarantine/${ids[0] ?? ''}`).send({ action: 'release', reason: 'x' }).expect(404);
      await decide('b', { action: 'release' });
      await server.asAdmin('post', `/api/v1/quarantine/${ids[1] ?? ''}`).send({ action: 'release', reason: 'x' }).expect(404);
      expect([k1(), k1(VILLAGE, '2026-03')]).toEqual([1, 1]);
    });

    it('a merge that is as large as it is', async () => {
      const link = (n: number) => ({ id: `l${n}`, source: 'kohort', type: 'subject_link', occurredOn: '2026-04-02', subject: { kind: 'person', key: 'p-0' }, data: { same: { kind: 'person', key: `p-${n}` } } });
      const links = Array.from({ length: 20 }, (_, n) => link(n + 1));
      expect((await statuses(...links)).filter((status) => status === 'quarantined')).toHaveLength(1);
      expect(await decide('l20', { action: 'release' })).toMatchObject({ status: 'accepted' });
      expect(await list()).toEqual([]);
    });
  });

  describe('maps', () => {
    it('a village that was meant, all that wait for it, and what comes later by itself', async () => {
      await post(nowhere('a'), nowhere('b', { residence: { desa: LOST, dusun: `${LOST}/2` } }), nowhere('c', { source: 'lain' }));
      expect(await decide('a', { action: 'map', to: OTHER_VILLAGE })).toMatchObject({ status: 'accepted', others: 1 });
      expect([k1(OTHER_VILLAGE), (await list()).map(({ eventId }) => eventId)]).toEqual([2, ['c']]);
      const [later, again] = await post(nowhere('d'), nowhere('a'));
      expect([later?.status, later?.flags, again?.status]).toEqual(['accepted', ['mapped'], 'duplicate']);
      expect(k1(OTHER_VILLAGE)).toBe(3);
      const { body } = await server.asAdmin('get', '/api/v1/quarantine/aliases').expect(200);
      expect((body as ListOf<object>).rows).toEqual([{ source: 'kohort', kind: 'area', code: LOST, to: OTHER_VILLAGE, at: new Date(APRIL).toISOString() }]);
    });

    it('and keeps what was written', async () => {
      await post(nowhere('a', { residence: { desa: LOST, dusun: `${LOST}/2` } }));
      await decide('a', { action: 'map', to: `${VILLAGE}/1` });
      await post(nowhere('b'));
      const { sql } = server.store.database.reads;
      const [a] = await EventLog.revisionsOf(sql, [{ source: 'kohort', id: 'a' }]);
      const [b] = await EventLog.revisionsOf(sql, [{ source: 'kohort', id: 'b' }]);
      expect([a?.event?.residence, b?.event?.residence]).toEqual([{ desa: VILLAGE, dusun: `${VILLAGE}/1` }, { desa: VILLAGE, dusun: `${VILLAGE}/1` }]);
      expect((await RenamedTable.of(sql, a?.seq ?? 0)).map(({ pointer, written }) => [pointer, written])).toEqual([['/residence/desa', LOST], ['/residence/dusun', `${LOST}/2`]]);
      expect((await RenamedTable.of(sql, b?.seq ?? 0)).map(({ written }) => written)).toEqual([LOST]);
    });

    it('units, subjects and the village of a total', async () => {
      const session = { id: 's', source: 'kohort', type: 'posyandu_session', occurredOn: '2026-04-03', subject: { kind: 'posyandu', key: 'posyandu:melati' }, data: { visitors: 12 } };
      const total = { id: 't', source: 'rekap', type: 'aggregate_entry', occurredOn: '2026-04-08', subject: { kind: 'unit', key: 'puskesmas:1' }, data: { indicator: K1, area: LOST, month: '2026-02', numerator: 7 } };
      await post(aVisit('u', { servedAt: { unit: 'posyandu:melati' } }), session, total);
      expect(await decide('u', { action: 'map', to: 'posyandu:1' })).toMatchObject({ status: 'accepted', others: 1 });
      expect(await decide('t', { action: 'map', to: VILLAGE })).toMatchObject({ status: 'accepted' });
      const { cells } = server.store.facts();
      expect([cells.atService(K1, 'posyandu:1', VILLAGE).get('2026-04')?.total, cells.atService('posyandu_sesi', 'posyandu:1', '').get('2026-04')?.total]).toEqual([1, 1]);
      expect((await server.asAdmin('get', `/api/v1/situation?area=puskesmas:1&period=2026-02&indicators=${K1}`).expect(200)).body).toMatchObject({ rows: expect.arrayContaining([expect.objectContaining({ area: VILLAGE, numerator: 7, source: 'paper' })]) as unknown });
    });

    it('one of two unknown places and waits for the other', async () => {
      await post(nowhere('a', { servedAt: { unit: 'posyandu:melati' } }));
      expect(await decide('a', { action: 'map', to: VILLAGE })).toMatchObject({ status: 'quarantined', problem: { code: 'Q_UNIT_UNKNOWN', pointer: '/servedAt/unit' } });
      expect(await list()).toMatchObject([{ eventId: 'a', code: 'Q_UNIT_UNKNOWN', desa: VILLAGE, sent: 'posyandu:melati' }]);
      expect(await decide('a', { action: 'map', to: 'posyandu:1' })).toMatchObject({ status: 'accepted' });
      expect(k1()).toBe(1);
    });

    it('no code that is registered later: it means itself', async () => {
      await post(nowhere('a'));
      await decide('a', { action: 'map', to: OTHER_VILLAGE });
      await server.asAdmin('put', '/api/v1/areas').set('Content-Type', 'text/csv').send(`code,name,level,parent_code\n${LOST},Baru,desa,17.04.02\n`).expect(200);
      await post(nowhere('b'));
      expect([k1(OTHER_VILLAGE), k1(LOST)]).toEqual([1, 1]);
    });

    it('is there again after a restart', async () => {
      await post(nowhere('a'));
      await decide('a', { action: 'map', to: OTHER_VILLAGE });
      const { Aliases } = await import('./aliases.js');
      expect((await Aliases.open(server.store)).rows()).toMatchObject([{ source: 'kohort', code: LOST, target: OTHER_VILLAGE }]);
    });
  });

  describe('rejects', () => {
    it('for good, keeps it, and lets a correction count', async () => {
      await post(aVisit('a', { data: { gaWeeks: 60 } }), aVisit('keep'));
      expect(await decide('a', { action: 'reject', reason: 'salah ketik' })).toMatchObject({ status: 'rejected' });
      expect([k1(), await list()]).toEqual([1, []]);
      expect(await statuses(aVisit('a', { data: { gaWeeks: 60 } }), aVisit('a', { revision: 1, data: { gaWeeks: 6 } }))).toEqual(['duplicate', 'accepted']);
      expect(k1()).toBe(2);
      const [kept] = await EventLog.revisionsOf(server.store.database.reads.sql, [{ source: 'kohort', id: 'a' }]);
      expect(kept).toMatchObject({ state: 3, event: { id: 'a' } });
      expect(await audit()).toMatchObject([{ action: 'quarantine.reject', reason: 'salah ketik', result: 'rejected' }]);
    });

    it('a revision, and what counted before goes on counting', async () => {
      await post(aVisit('a'), aVisit('a', { revision: 1, data: { gaWeeks: 60 } }));
      await decide('a', { action: 'reject' });
      expect([k1(), await statuses(aVisit('a', { occurredOn: '2026-04-02', revision: 0 }))]).toEqual([1, ['duplicate']]);
    });
  });

  describe('is decided on', () => {
    it('by those who answer for it, and only within their places', async () => {
      await post(nowhere('a'), aVisit('b', { data: { gaWeeks: 60 } }));
      const head = await server.tokenFor({ role: 'kepala_puskesmas', units: ['puskesmas:1'] });
      const foreign = await server.tokenFor({ role: 'kepala_puskesmas', units: ['puskesmas:2'] });
      for (const role of ['pembina', 'kader', 'layar', 'sumber']) await decide('b', { action: 'release' }, 403, await server.tokenFor({ role, units: ['puskesmas:1'] }));
      await decide('b', { action: 'release' }, 404, foreign);
      expect((await decide('a', { action: 'map', to: FOREIGN_VILLAGE }, 422, head)).errors).toMatchObject([{ code: 'E_AREA_UNKNOWN', pointer: '/to' }]);
      await decide('a', { action: 'map', to: VILLAGE }, 200, head);
      await decide('b', { action: 'release' }, 200, head);
      expect(k1()).toBe(2);
    });

    it.each([
      ['no action', {}, 422, 'E_REQUIRED'],
      ['an unknown action', { action: 'delete' }, 422, 'E_ENUM'],
      ['no reason', { action: 'release', reason: ' ' }, 422, 'E_REQUIRED'],
      ['a NIK as reason', { action: 'release', reason: 'ibu 9904024107900042' }, 400, 'E_TEXT'],
      ['a telephone number as reason', { action: 'release', reason: 'tanya 0812-9904-424' }, 400, 'E_TEXT'],
      ['a field that is unknown', { action: 'release', nik: 1 }, 400, 'E_UNKNOWN_FIELD'],
      ['a map to nothing', { action: 'map' }, 422, 'E_REQUIRED'],
      ['a map to what is not there', { action: 'map', to: '17.04.02.2888' }, 422, 'E_AREA_UNKNOWN'],
      ['a map to a unit', { action: 'map', to: 'posyandu:1' }, 422, 'E_AREA_UNKNOWN'],
      ['a map to more than a village', { action: 'map', to: '17.04.02' }, 422, 'E_LEVEL'],
    ])('never with %s', async (_, wish, status, code) => {
      await post(nowhere('a'));
      expect((await decide('a', wish, status)).code).toBe(code);
      expect([(await list()).length, (await audit()).length]).toEqual([1, 0]);
    });

    it('never where there is nothing, and mapped only where a place is unknown', async () => {
      await post(aVisit('a', { data: { gaWeeks: 60 } }));
      for (const id of ['0', '99', 'x', '-1', '1e3', '9904024107900042']) await server.asAdmin('post', `/api/v1/quarantine/${id}`).send({ action: 'release', reason: 'x' }).expect(404);
      expect((await decide('a', { action: 'map', to: VILLAGE }, 422)).code).toBe('E_ENUM');
    });

    it('on the record: who, what, when and why, in a chain that holds', async () => {
      await post(nowhere('a'), aVisit('b', { data: { gaWeeks: 60 } }));
      const made = (await server.asAdmin('post', '/api/v1/tokens').send({ name: 'kepala', role: 'kepala_puskesmas', units: ['puskesmas:1'], sources: [], expiresOn: '2099-12-31' }).expect(201)).body as { id: string; token: string };
      await decide('a', { action: 'map', to: VILLAGE, reason: 'kode lama' }, 200, made.token);
      await decide('b', { action: 'release', reason: 'benar' });
      const rows = await audit();
      expect(rows).toMatchObject([
        { seq: 1, at: APRIL, actor: made.id, role: 'kepala_puskesmas', action: 'quarantine.map', area: LOST, reason: 'kode lama', detail: `Q_AREA_UNKNOWN /residence/desa ${LOST} -> ${VILLAGE}, 0 more`, result: 'accepted' },
        { seq: 2, role: 'admin', action: 'quarantine.release', area: VILLAGE, reason: 'benar', detail: 'Q_RANGE /data/gaWeeks', result: 'accepted', prevHash: rows[0]?.hash },
      ]);
      expect(JSON.stringify(rows)).not.toMatch(/ibu-|kohort/);
      expect(await server.app.get(AuditBook).verify()).toMatchObject({ ok: true, rows: 2 });
    });

    it('or not at all, where it cannot be put on the record', async () => {
      await post(aVisit('a', { data: { gaWeeks: 60 } }));
      await server.store.database.write(({ sql }) => sql.change("CREATE TRIGGER full BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'disk full'); END", [[]]));
      await decide('a', { action: 'release' }, 500);
      expect([k1(), (await list()).length]).toEqual([0, 1]);
      await server.store.database.write(({ sql }) => sql.change('DROP TRIGGER full', [[]]));
      await decide('a', { action: 'release' });
      expect(k1()).toBe(1);
    });
  });

  it('and what comes in are counted for the operator', async () => {
    await post(nowhere('a'), aVisit('b'), aVisit('b'), aVisit('c', { occurredOn: 'x' }));
    const { text } = await server.ask('get', '/metrics').expect(200);
    for (const line of ['quarantine_open 1', 'ingest_items_total{status="quarantined",code="Q_AREA_UNKNOWN"} 1', 'ingest_items_total{status="accepted",code=""} 1', 'ingest_items_total{status="duplicate",code=""} 1', 'ingest_items_total{status="rejected",code="E_DATE"} 1', 'ingest_ack_seconds_count 1'])
      expect(text).toContain(line);
    await decide('a', { action: 'reject' });
    expect((await server.ask('get', '/metrics').expect(200)).text).toContain('quarantine_open 0');
  });
});
