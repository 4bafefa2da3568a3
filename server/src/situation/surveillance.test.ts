/** The weekly table over HTTP: new cases by epi week, and the weeks that are a signal. */
import type { SurveillanceTable } from '@pantau/shared/protocol';
import { aPlaces, aRawEvent } from '@pantau/shared/testing';
import { register, registryOf } from '../../testing/registry.js';
import { TestClock, TestServer } from '../../testing/test-server.js';

const NOW = Date.parse('2026-09-14T03:00:00Z');
const [A, B] = ['17.04.02.2001', '17.04.02.2002'] as const;

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start({ house: { clock: new TestClock(NOW) } });
  await register(server.store, registryOf(aPlaces({ puskesmas: { 'puskesmas:1': [A, B] }, dusun: 1 })), NOW);
  // 2026-W36 is 6-12 September; two cases a week, then five
  const weeks = [['2026-08-17', 2], ['2026-08-24', 2], ['2026-08-31', 2], ['2026-09-07', 5]] as const;
  const cases = weeks.flatMap(([day, count]) => Array.from({ length: count }, (_, index) => sick(`${day}-${index}`, A, day, { disease: 'diare' })));
  await server.asAdmin('post', '/api/v1/events').send({ events: [...cases, sick('again', A, '2026-09-08', { disease: 'diare', repeatVisit: true }), sick('d', B, '2026-09-09', { disease: 'difteri' })] }).expect(200);
});
afterAll(() => server.close());

const sick = (id: string, desa: string, occurredOn: string, data: object) =>
  aRawEvent('disease_case', { id, occurredOn, subject: { kind: 'person', key: `orang-${id}` }, residence: { desa }, servedAt: { unit: 'puskesmas:1' }, data });
const table = async (path: string): Promise<SurveillanceTable> => (await server.asAdmin('get', `/api/v1/surveillance?${path}`).expect(200)).body as SurveillanceTable;

describe('GET /surveillance', () => {
  it('counts new cases by week, the week asked for last', async () => {
    const { weeks, rows } = await table('area=puskesmas:1&week=2026-W36');
    expect(weeks.slice(-4)).toEqual(['2026-W33', '2026-W34', '2026-W35', '2026-W36']);
    expect(rows.find(({ area, disease }) => area === A && disease === 'diare')?.counts.slice(-4)).toEqual([2, 2, 2, 5]);
  });

  it('marks what is a signal: twice the weeks before, or one case of an immediate disease', async () => {
    const { rows } = await table('area=puskesmas:1&week=2026-W36');
    const signals = rows.filter(({ signal }) => signal).map(({ area, disease, total, signal }) => [area, disease, total, signal?.kind]);
    expect(signals).toEqual([[A, 'diare', false, 'ratio'], [B, 'difteri', false, 'immediate'], ['puskesmas:1', 'difteri', true, 'immediate'], ['puskesmas:1', 'diare', true, 'ratio']]);
  });

  it('refuses a month, and places that are not there', async () => {
    await server.asAdmin('get', '/api/v1/surveillance?area=puskesmas:1&week=2026-09').expect(400);
    await server.asAdmin('get', '/api/v1/surveillance?area=puskesmas:9&week=2026-W36').expect(404);
  });
});
