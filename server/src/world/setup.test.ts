/** How far a world is set up, as its administrator reads it: step by step, each with what remains. */
import type { Setup, SetupStep } from '@pantau/shared/protocol';
import { TestClock, TestServer } from '../../testing/test-server.js';

const NOW = Date.parse('2026-09-14T03:00:00Z');
const VILLAGES = ['17.04.02.2009', '17.04.02.2010', '17.04.03.2001'];
const AREAS = ['code,name,level,parent_code', '17,Bengkulu,provinsi,', '17.04,Kaur,kabupaten,17', '17.04.02,Satu,kecamatan,17.04', '17.04.03,Dua,kecamatan,17.04', ...VILLAGES.map((code) => `${code},Desa,desa,${code.slice(0, 8)}`)];

describe('the setup of a world', () => {
  let server: TestServer;
  const clock = new TestClock(NOW);
  const put = (path: string, ...lines: string[]) => server.asAdmin('put', `/api/v1/${path}`).set('Content-Type', 'text/csv').send(lines.join('\n')).expect(200);
  const setup = async () => (await server.asAdmin('get', '/api/v1/setup').expect(200)).body as Setup;
  const step = async (name: SetupStep) => {
    const { count, missing } = (await setup()).rows.find((row) => row.step === name) ?? {};
    return [count, missing];
  };
  const begun = async () => ((await server.asAdmin('get', '/api/v1/world').expect(200)).body as { begun: boolean }).begun;
  beforeAll(async () => {
    server = await TestServer.start({ house: { clock } });
  });
  afterAll(() => server.close());

  it('begins with nothing, and is told to administrators alone', async () => {
    const { year, rows } = await setup();
    expect([year, rows.map(({ count }) => count)]).toEqual([2026, [0, 0, 0, 0, 0, 0, 0]]);
    await server.ask('get', '/api/v1/setup').expect(401);
    await server.ask('get', '/api/v1/setup', await server.tokenFor({ role: 'perencana_dinkes' })).expect(403);
  });

  it('counts villages, and those that no Puskesmas serves', async () => {
    await put('areas', ...AREAS);
    expect([await step('areas'), await step('units')]).toEqual([[3, 0], [0, 3]]);
    await put('units', 'id,kind,name,parent_id,desa_codes', `puskesmas:1,puskesmas,Satu,,${VILLAGES[0]}|${VILLAGES[1]}`, `posyandu:1,posyandu,Melati,puskesmas:1,${VILLAGES[2]}`);
    expect(await step('units')).toEqual([1, 1]);
  });

  it('counts villages without sasaran of this year, then names the groups that are missing', async () => {
    await put('sasaran', 'area_code,group,year,basis,value,source', `${VILLAGES[0]},bumil,2025,proyeksi,9,SK`, `${VILLAGES[1]},bumil,2026,proyeksi,9,SK`);
    expect(await step('sasaran')).toEqual([1, 2]);
    const groups = (await setup()).rows.find((row) => row.step === 'sasaran')?.groups?.map(({ id }) => id);
    expect(groups).toContain('Bayi');
    expect(groups).not.toContain('Ibu hamil');
  });

  it('counts the indicators that have a target of this year, wherever it holds', async () => {
    const [, before] = await step('targets');
    await put('targets', 'indicator,area_code,year,target_percent,source', 'anc_k1_akses,ID,2026,95,Renstra', 'anc_k1_murni,17.04,2025,90,SK');
    expect(await step('targets')).toEqual([1, (before ?? 0) - 1]);
  });

  it('counts sources and displays whose tokens are good now', async () => {
    await server.tokenFor({ role: 'sumber', sources: ['kohort'], units: ['puskesmas:1'] });
    await server.tokenFor({ role: 'sumber', sources: ['lama'], expiresOn: '2026-09-13' });
    await server.tokenFor({ role: 'layar', units: ['puskesmas:1'] });
    expect([await step('sources'), await step('displays')]).toEqual([[1, 0], [1, 0]]);
    clock.turn(365 * 100 * 86_400_000);
    expect(await step('displays')).toEqual([0, 0]);
    clock.turn(-365 * 100 * 86_400_000);
  });

  it('has begun with the first record', async () => {
    expect(await begun()).toBe(false);
    const visit = { id: 'a', source: 'kohort', type: 'anc_visit', occurredOn: '2026-09-02', subject: { kind: 'pregnancy', key: 'ibu-1', of: { kind: 'person', key: 'ibu-1' } }, residence: { desa: VILLAGES[0] }, data: { gaWeeks: 9, provider: 'bidan' } };
    await server.asAdmin('post', '/api/v1/events').send({ events: [visit] }).expect(200);
    expect([await begun(), await step('events')]).toEqual([true, [1, 0]]);
  });
});
