/** The whole server on PostgreSQL: what is sent is counted, told to screens, there after a restart, and safe while the database is away. */
import type { Situation } from '@pantau/shared/protocol';
import { Line } from '../testing/line.js';
import { LiveClient } from '../testing/live-client.js';
import { TestPostgres } from '../testing/test-postgres.js';
import { TestClock, TestServer } from '../testing/test-server.js';

const NOW = Date.parse('2026-04-10T03:00:00Z');
const VILLAGES = ['17.04.02.2002', '17.04.02.2009'] as const;
const PUSKESMAS = 'puskesmas:17.04.02';
const AREAS = ['code,name,level,parent_code', '17,Bengkulu,provinsi,', '17.04,Kaur,kabupaten,17', '17.04.02,Tanjung Kemuning,kecamatan,17.04', ...VILLAGES.map((code) => `${code},Desa ${code},desa,17.04.02`)].join('\n');
const UNITS = ['id,kind,name,parent_id,desa_codes', `${PUSKESMAS},puskesmas,Puskesmas,,${VILLAGES.join('|')}`].join('\n');
const SASARAN = ['area_code,group,year,basis,value,source', ...VILLAGES.map((code) => `${code},bumil,2026,proyeksi,80,SK`)].join('\n');

const visit = (woman: string, desa: string, more: object = {}) => ({
  id: `v-${woman}`, source: 'kohort', type: 'anc_visit', occurredOn: '2026-04-02', subject: { kind: 'pregnancy', key: woman, of: { kind: 'person', key: woman } },
  residence: { desa }, servedAt: { unit: PUSKESMAS }, data: { gaWeeks: 9, provider: 'bidan' }, ...more,
});
const ASKED = [`situation?area=${PUSKESMAS}&period=2026-04`, `pws?area=${PUSKESMAS}&indicator=anc_k1_akses&period=2026-04`, `explain?area=${PUSKESMAS}&indicator=anc_k1_akses&period=2026-04`, `changes?area=${PUSKESMAS}&since=0`, 'units', 'areas'];

describe('the server on PostgreSQL', () => {
  const clock = new TestClock(NOW);
  let postgres: TestPostgres;
  let line: Line;
  let databaseUrl: string;
  let server: TestServer;
  const start = async () => {
    server = await TestServer.start({ databaseUrl, house: { clock }, config: { vaultKey: 'vault-key-of-a-test-of-some-length' } });
  };
  const put = (path: string, csv: string) => server.asAdmin('put', `/api/v1/${path}`).set('Content-Type', 'text/csv').send(csv).expect(200);
  const post = (events: object[]) => server.asAdmin('post', '/api/v1/events').send({ events });
  const answers = async () => Promise.all(ASKED.map(async (path) => (await server.asAdmin('get', `/api/v1/${path}`).expect(200)).body as unknown));
  const counted = async (): Promise<number> => {
    const { body } = await server.asAdmin('get', `/api/v1/situation?area=${PUSKESMAS}&period=2026-04&indicators=anc_k1_akses`).expect(200);
    return (body as Situation).rows.reduce((sum, { numerator }) => sum + numerator, 0);
  };

  beforeAll(async () => {
    postgres = await TestPostgres.start();
    const { port, pathname } = new URL(await postgres.database());
    line = await Line.to(Number(port));
    databaseUrl = postgres.urlOf(pathname.slice(1), line.port);
    await start();
    await put('areas', AREAS);
    await put('units', UNITS);
    await put('sasaran', SASARAN);
  });
  afterAll(async () => {
    await server.close();
    await line.close();
    await postgres.dispose();
  });

  it('counts what is sent, and tells screens at once', async () => {
    const screen = await LiveClient.connect(server);
    const begun = await screen.watch({ area: PUSKESMAS, period: '2026-04', indicators: ['anc_k1_akses'] });
    const { body } = await post([visit('a', VILLAGES[0]), visit('b', VILLAGES[1]), visit('b', VILLAGES[1]), visit('c', '17.04.99.2001')]).expect(200);
    expect((body as { results: { status: string }[] }).results.map(({ status }) => status)).toEqual(['accepted', 'accepted', 'duplicate', 'quarantined']);
    await screen.until(() => screen.deltas.length > 0);
    expect(begun).toMatchObject({ ok: true, clock: 3 });
    expect(screen.deltas[0]).toMatchObject({ fromClock: 3, toClock: 4 });
    expect(screen.deltas[0]?.rows.map(({ area, numerator }) => [area, numerator])).toEqual(expect.arrayContaining([[VILLAGES[0], 1], [VILLAGES[1], 1]]));
    screen.close();
  });

  it('takes back what is corrected, and explains every number', async () => {
    await post([visit('b', VILLAGES[0], { revision: 1 }), { ...visit('a', VILLAGES[0]), revision: 1, voided: true }]).expect(200);
    expect(await counted()).toBe(1);
    const [, , explained] = await answers();
    expect(explained).toMatchObject({ recount: { numerator: 1, equal: true }, contributions: { rows: [{ type: 'anc_visit', revision: 1, effect: 1 }] } });
  });

  it('shows the same after a restart, to the same tokens, and at the same point of the past', async () => {
    const token = await server.tokenFor({ role: 'kepala_puskesmas', units: [PUSKESMAS] });
    const past = async () => (await server.asAdmin('get', `/api/v1/situation?area=${PUSKESMAS}&period=2026-04&at=4`).expect(200)).body as unknown;
    const before = [await answers(), await past()];
    await server.close();
    await start();
    expect([await answers(), await past()]).toEqual(before);
    await server.ask('get', '/api/v1/units', token).expect(200);
  });

  it('says when the database is away, goes on showing, and takes what is sent again when it is back', async () => {
    await server.close();
    await start();
    const before = await counted();
    await postgres.pause();
    const refused = await post([visit('d', VILLAGES[0])]).expect(503);
    expect(refused.body).toMatchObject({ code: 'E_STORE_AWAY', retryable: true });
    expect(refused.headers['retry-after']).toMatch(/^\d+$/);
    clock.turn(2_000);
    await server.ask('get', '/ready').expect(503);
    await server.ask('get', '/live').expect(200);
    expect(await counted()).toBe(before);
    await server.asAdmin('get', `/api/v1/${ASKED[2]}`).expect(503);

    await postgres.resume();
    await until(async () => (await server.ask('get', '/ready')).status === 200);
    await post([visit('d', VILLAGES[0])]).expect(200);
    expect(await counted()).toBe(before + 1);
    await server.asAdmin('get', `/api/v1/${ASKED[2]}`).expect(200);
    for (const secret of [postgres.password, encodeURIComponent(postgres.password)]) expect(server.logged.join('')).not.toContain(secret);
  });

  it('lets out of quarantine what waited for a village, though the database goes away right then', async () => {
    const kept = async () => ((await server.asAdmin('get', '/api/v1/quarantine').expect(200)).body as { rows: unknown[] }).rows.length;
    expect(await kept()).toBe(1);
    const stop = server.store.observe(({ kind }) => kind === 'area' && line.cut());
    await put('areas', `${AREAS}\n17.04.99,Kecamatan Baru,kecamatan,17.04\n17.04.99.2001,Desa Baru,desa,17.04.99`);
    stop();
    line.mend();
    await until(async () => (await server.ask('get', '/ready')).status === 200 && (await kept()) === 0);
  });

  it('keeps characters that PostgreSQL has no room for out of its tables', async () => {
    await server.asAdmin('post', '/api/v1/tokens').send({ name: 'a\u0000b', role: 'kader', units: [], sources: [], expiresOn: '2099-12-31' }).expect(400);
    const { body } = await put('areas', `${AREAS}\n17.04.02.2010,Nol\u0000,desa,17.04.02`);
    expect(body).toMatchObject({ inserted: 0, rows: [{ line: 7 }] });
    await server.asAdmin('get', '/api/v1/areas?parent=%00').expect((answer) => expect(answer.status).toBeLessThan(500));
  });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let looks = 0; !(await holds()); looks++) {
    if (looks > 200) throw new Error('it never holds');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
