/** Guards over HTTP and in the night, on a real store. */
import type { GuardList } from '@pantau/shared/protocol';
import { aPlaces, aRawEvent, type RawEvent } from '@pantau/shared/testing';
import { guards } from '@pantau/shared/situation';
import { register, registryOf } from '../../../testing/registry.js';
import { TestClock, TestServer } from '../../../testing/test-server.js';
import { guardMarkOf } from '../../store/index.js';
import { NightWatch } from './night-watch.js';

const HOUR_MS = 3_600_000;
/** 14 September 2026, 23:00 in western Indonesia. */
const EVENING = Date.parse('2026-09-14T16:00:00Z');
const [A, B, C] = ['17.04.02.2001', '17.04.02.2002', '17.04.03.2001'] as const;

let server: TestServer;
let clock: TestClock;
beforeEach(async () => {
  clock = new TestClock(EVENING);
  server = await TestServer.start({ house: { clock } });
  await register(server.store, registryOf(aPlaces({ puskesmas: { 'puskesmas:1': [A, B], 'puskesmas:2': [C] }, dusun: 1 })), EVENING);
});
afterEach(() => server.close());

const weighed = (key: string, desa: string, more: object = {}): RawEvent =>
  aRawEvent('growth_measure', { id: `timbang-${key}`, occurredOn: '2026-09-02', subject: { kind: 'person', key }, residence: { desa, dusun: `${desa}/1` }, data: { weightKg: 9, birthDate: '2025-06-01', sex: 'P' }, ...more });
const post = (...events: RawEvent[]) => server.asAdmin('post', '/api/v1/events').send({ events }).expect(200);
const get = async (query: string, token?: string): Promise<GuardList> => (await server.ask('get', `/api/v1/guards?${query}`, token ?? server.config.adminToken).expect(200)).body as GuardList;
const places = ({ rows }: GuardList) => rows.filter(({ guard }) => guard === 'ds_stok_balita').map(({ area, less, more }) => [area, less, more]);

describe('GET /guards', () => {
  it('tells where children were weighed whom nobody registered, with both values', async () => {
    await post(weighed('a', A), weighed('b', A));
    const list = await get('area=17.04&period=2026-09');
    expect(places(list)).toEqual([['17.04', 2, 0], ['puskesmas:1', 2, 0], [A, 2, 0], [`${A}/1`, 2, 0]]);
    expect(list).toMatchObject({ epoch: server.store.epoch, clock: server.store.clock, nightly: null });
    expect(list.guards).toEqual(guards);
    expect(places(await get('area=17.04&period=2026-08'))).toEqual([]);
  });

  it('pages as other lists do', async () => {
    await post(weighed('a', A), weighed('b', C));
    const whole = await get('area=17.04&period=2026-09');
    const rows: GuardList['rows'][number][] = [];
    for (let next: string | undefined = ''; next !== undefined; ) {
      const page: GuardList = await get(`area=17.04&period=2026-09&limit=3${next === '' ? '' : `&cursor=${next}`}`);
      expect(page.rows.length).toBeLessThanOrEqual(3);
      rows.push(...page.rows);
      next = page.next;
    }
    expect(whole.rows.length).toBeGreaterThan(3);
    expect(rows).toEqual(whole.rows);
  });

  it('keeps everybody inside their own area, and asks for a month', async () => {
    await post(weighed('a', A), weighed('b', C));
    const head = await server.tokenFor({ role: 'kepala_puskesmas', units: ['puskesmas:1'] });
    expect(places(await get('area=puskesmas:1&period=2026-09', head)).map(([area]) => area)).toEqual(['puskesmas:1', A, `${A}/1`]);
    for (const area of ['17.04', 'puskesmas:2', C, 'nowhere']) await server.ask('get', `/api/v1/guards?area=${area}&period=2026-09`, head).expect(404);
    await server.ask('get', '/api/v1/guards?area=17.04&period=2026-09').expect(401);
    await server.ask('get', '/api/v1/guards?area=17.04&period=2026-09', await server.tokenFor({ role: 'layar', units: ['puskesmas:1'] })).expect(403);
    for (const wrong of ['area=17.04', 'area=17.04&period=2026-W37', 'area=17.04&period=2026-9', 'area=17.04&period=2026-09&limit=0']) await server.asAdmin('get', `/api/v1/guards?${wrong}`).expect(400);
  });
});

describe('the night', () => {
  const look = () => server.app.get(NightWatch, { strict: false }).look();
  const found = () => guardMarkOf(server.store.database.reads.sql);
  const metrics = async () => (await server.asAdmin('get', '/metrics').expect(200)).text;

  it('looks once, from 02:00 local time on, and keeps what it found for screens and metrics', async () => {
    await post(weighed('a', A), weighed('b', C, { occurredOn: '2026-08-02' }));
    await look();
    expect(await found()).toMatchObject({ at: '2026-09-14T16:00:00.000Z' });
    const step = server.store.clock;
    clock.turn(2.9 * HOUR_MS);
    await look();
    expect((await found())?.at).toBe('2026-09-14T16:00:00.000Z');
    clock.turn(0.1 * HOUR_MS);
    await look();
    const at = '2026-09-14T19:00:00.000Z';
    expect(await found()).toMatchObject({ at, failing: 7, byGuard: { ds_stok_balita: 7, anc_k4_anc_k1_akses: 0 } });
    expect((await get('area=17.04&period=2026-09')).nightly).toEqual({ at, failing: 7 });
    expect(await metrics()).toMatch(/^guards_failing_places\{guard="ds_stok_balita"\} 7$/m);
    expect(server.store.clock).toBe(step);
    clock.turn(23 * HOUR_MS);
    await look();
    expect((await found())?.at).toBe(at);
  });

  it('finds nothing to say of a world without areas, and waits for the night before it looks', async () => {
    const bare = await TestServer.start({ house: { clock } });
    try {
      await bare.app.get(NightWatch, { strict: false }).look();
      expect(await guardMarkOf(bare.store.database.reads.sql)).toBeNull();
    } finally {
      await bare.close();
    }
    clock.turn(2 * HOUR_MS);
    await look();
    expect(await found()).toBeNull();
  });

  it('is tried again where it failed, and says so in the log', async () => {
    await server.store.database.write(({ sql }) => sql.change('ALTER TABLE mark RENAME TO mark_away', [[]]));
    await look();
    expect(server.logged.join('')).toContain('SQLITE_ERROR');
    await server.store.database.write(({ sql }) => sql.change('ALTER TABLE mark_away RENAME TO mark', [[]]));
    await look();
    expect(await found()).toMatchObject({ failing: 0 });
  });
});
