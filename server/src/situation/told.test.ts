/** What could name persons leaves the house for no place smaller than a Puskesmas: not by any read, not over the socket. */
import type { ChangeRow, Explanation, FlaggedRow, ListOf, PwsTable, Situation } from '@pantau/shared/protocol';
import { aPlaces, aRawEvent, type RawEvent } from '@pantau/shared/testing';
import { LiveClient } from '../../testing/live-client.js';
import { register, registryOf } from '../../testing/registry.js';
import { TestClock, TestServer } from '../../testing/test-server.js';

const NOW = Date.parse('2026-09-14T03:00:00Z');
const [A, B] = ['17.04.02.2001', '17.04.02.2002'] as const;
const POSYANDU = `posyandu:${A}/1`;
const SMALL = ['17.04.02', A, `${A}/1`, POSYANDU];
const LEVELS = ['', '&level=desa', '&level=dusun', '&level=posyandu', '&level=kecamatan'];
const HIV = 'hiv_skrining';

let server: TestServer;
let born: object;
beforeAll(async () => {
  server = await TestServer.start({ house: { clock: new TestClock(NOW) } });
  await register(server.store, registryOf(aPlaces({ puskesmas: { 'puskesmas:1': [A, B] }, dusun: 1 })), NOW);
  await post(tested('a', '2026-09-02'), tested('b', '2026-09-03', { servedAt: { unit: POSYANDU } }));
  born = (await post(tested('c', '2020-01-01'), aRawEvent('person_registered', { subject: { kind: 'person', key: 'c' }, residence: { desa: A }, occurredOn: '2026-01-01', data: { sex: 'P', birthDate: '2025-01-01' } }))).body as object;
});
afterAll(() => server.close());

const tested = (key: string, occurredOn: string, more: object = {}): RawEvent =>
  aRawEvent('hiv_test', { id: `tes-${key}`, occurredOn, subject: { kind: 'person', key }, residence: { desa: A, dusun: `${A}/1` }, servedAt: { unit: 'puskesmas:1' }, data: { riskGroup: 'tb' }, ...more });
const post = (...events: RawEvent[]) => server.asAdmin('post', '/api/v1/events').send({ events }).expect(200);
const get = async <T>(path: string): Promise<T> => (await server.asAdmin('get', `/api/v1${path}`).expect(200)).body as T;
const codesOf = (rows: readonly { readonly indicator: string; readonly area: string }[]) => rows.filter(({ indicator }) => indicator === HIV).map(({ area }) => area);

describe('HIV tests', () => {
  it('are told of a Puskesmas by situation, table, explanation and changes', async () => {
    const { rows } = await get<Situation>(`/situation?area=17.04&period=2026-09&indicators=${HIV}`);
    expect(rows.map(({ area, numerator }) => [area, numerator])).toEqual([['puskesmas:1', 2]]);
    expect((await get<PwsTable>(`/pws?area=puskesmas:1&indicator=${HIV}&period=2026-09`)).total.thisMonth.count).toBe(2);
    const { recount, contributions } = await get<Explanation>(`/explain?area=puskesmas:1&indicator=${HIV}&period=2026-09`);
    expect([recount.numerator, recount.equal, contributions?.rows.length]).toEqual([2, true, 2]);
    expect(codesOf((await get<ListOf<ChangeRow>>(`/changes?area=17.04&period=2026-09&since=0`)).rows)).toEqual(['puskesmas:1']);
  });

  it.each(SMALL)('are told of %s by no read, of today or of the past', async (area) => {
    for (const level of LEVELS) {
      if (area === `${A}/1` && level === '&level=kecamatan') continue;
      if (area === A && level === '&level=kecamatan') continue;
      for (const at of ['', `&at=${server.store.clock - 1}`]) {
        expect(codesOf((await get<Situation>(`/situation?area=${area}&period=2026-09${level}${at}`)).rows)).toEqual([]);
        const { rows, total } = await get<PwsTable>(`/pws?area=${area}&indicator=${HIV}&period=2026-09${level}${at}`);
        expect([rows, total.cumulative.count, total.sasaran, total.flags]).toEqual([[], 0, null, ['withheld']]);
      }
      expect(codesOf((await get<ListOf<ChangeRow>>(`/changes?area=${area}&period=2026-09&since=0${level}`)).rows)).toEqual([]);
    }
    const { recount, contributions, hidden, denominator } = await get<Explanation>(`/explain?area=${area}&indicator=${HIV}&period=2026-09`);
    expect([recount.numerator, recount.denominator, contributions, hidden, denominator.value]).toEqual([null, null, null, 'privacy', null]);
  });

  it('are explained of none of the rows of what is unknown in a small place', async () => {
    for (const area of [`${A}/-`, 'puskesmas:1/?', '17.04.02/?']) expect((await get<Explanation>(`/explain?area=${area}&indicator=${HIV}&period=2026-09`)).recount.numerator).toBeNull();
  });

  it('are listed among contradictions of a Puskesmas, not of a desa', async () => {
    expect(born).toMatchObject({ results: [{ status: 'accepted' }, { status: 'accepted' }] });
    const typesAt = async (area: string) => (await get<ListOf<FlaggedRow>>(`/flagged?area=${area}`)).rows.map(({ type }) => type);
    expect(await typesAt('puskesmas:1')).toEqual(['hiv_test']);
    for (const area of SMALL) expect(await typesAt(area)).toEqual([]);
  });

  it('move nothing that is watched of a smaller place, and what is watched of the Puskesmas', async () => {
    const client = await LiveClient.connect(server);
    try {
      const shown = await Promise.all(SMALL.flatMap((area) => [client.watch({ area, period: '2026-09' }), client.watch({ area: '17.04', level: 'desa', period: '2026-09' })]));
      for (const answer of shown) expect(codesOf(answer.ok ? (answer.situation?.rows ?? []) : [{ indicator: HIV, area: 'refused' }])).toEqual([]);
      const large = await client.watch({ area: '17.04', period: '2026-09', indicators: [HIV] });
      await post(tested('d', '2026-09-05'));
      const ofLarge = () => client.deltas.filter(({ watch }) => large.ok && watch === large.watch);
      await client.until(() => ofLarge().length > 0);
      expect(ofLarge().flatMap(({ rows }) => rows.map(({ area, numerator }) => [area, numerator]))).toEqual([['puskesmas:1', 3]]);
      const others = client.deltas.filter((delta) => !ofLarge().includes(delta));
      expect(codesOf(others.flatMap(({ rows }) => rows))).toEqual([]);
    } finally {
      client.close();
    }
  });
});
