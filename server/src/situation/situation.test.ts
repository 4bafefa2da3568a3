import { definitions, waiting } from '@pantau/shared/indicator';
import type { ChangeRow, Explanation, IndicatorRow, ListOf, PwsTable, Situation } from '@pantau/shared/protocol';
import { aPlaces, aRawEvent, aRawVoid, aSasaran, type RawEvent } from '@pantau/shared/testing';
import { register, registryOf } from '../../testing/registry.js';
import { TestClock, TestServer } from '../../testing/test-server.js';

const NOW = Date.parse('2026-09-14T03:00:00Z');
const [A, B, C] = ['17.04.02.2001', '17.04.02.2002', '17.04.03.2001'] as const;
const clock = new TestClock(NOW);

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start({ house: { clock } });
  const places = aPlaces({ puskesmas: { 'puskesmas:1': [A, B], 'puskesmas:2': [C] }, dusun: 1 });
  await register(server.store, { ...registryOf(places), sasaran: [aSasaran(A, 80), aSasaran(B, 50), aSasaran(C, 40)] }, NOW);
  await post(visit('a1', A, '2026-09-03'), visit('a2', A, '2026-09-10'), visit('b1', B, '2026-08-20'), visit('b2', B, '2026-05-11'), visit('c1', C, '2026-09-01'));
  await post(visit('a2', A, '2026-09-11', { revision: 1 }));
  await post(visit('a3', A, '2026-09-12'));
});
afterAll(() => server.close());

const visit = (id: string, desa: string, occurredOn: string, more: object = {}): RawEvent => {
  const key = `ibu-${id}`;
  const subject = { kind: 'pregnancy', key, of: { kind: 'person', key } };
  return aRawEvent('anc_visit', { id, occurredOn, subject, residence: { desa }, servedAt: { unit: 'puskesmas:1' }, data: { provider: 'bidan' }, ...more });
};
const post = (...events: RawEvent[]) => server.asAdmin('post', '/api/v1/events').send({ events }).expect(200);
const get = async <T>(path: string): Promise<T> => (await server.asAdmin('get', `/api/v1${path}`).expect(200)).body as T;
const K1 = 'indicator=anc_k1_akses&period=2026-09';

describe('GET /indicators', () => {
  it('tells the whole catalogue in words', async () => {
    const { rows } = await get<ListOf<IndicatorRow>>('/indicators');
    expect(rows.map(({ code }) => code)).toEqual([...definitions, ...waiting].map(({ code }) => code));
    expect(rows.find(({ code }) => code === 'anc_k1_akses')).toEqual({
      code: 'anc_k1_akses', version: 1, klaster: 2, lifeStage: 'bumil', unit: 'percent', direction: 'up', timeRule: 'cumulative', place: 'residence', basis: 'proyeksi',
      names: { id: 'K1 akses', en: 'First antenatal contact' }, available: true, source: 'Pedoman PWS KIA', target: { percent: 100, source: expect.any(String) as string },
      numerator: { id: expect.any(String) as string, en: expect.any(String) as string }, denominator: { id: expect.any(String) as string, en: expect.any(String) as string }, distinctness: { id: expect.any(String) as string, en: expect.any(String) as string },
    });
  });

  it('is open to whoever may read places, a wall display too', async () => {
    await server.ask('get', '/api/v1/indicators', await server.tokenFor({ role: 'layar', units: ['puskesmas:1'] })).expect(200);
    await server.ask('get', '/api/v1/indicators').expect(401);
  });
});

describe('GET /situation', () => {
  it('has a row for every child and indicator asked for', async () => {
    const { rows, ...head } = await get<Situation>('/situation?area=17.04&period=2026-09&indicators=anc_k1_akses,%20anc_k6');
    expect(head).toEqual({ epoch: server.store.epoch, clock: server.store.clock, asOf: '2026-09-14T03:00:00.000Z', area: '17.04', period: '2026-09' });
    expect(rows.map(({ area, indicator, numerator, denominator, cumulative }) => [area, indicator, numerator, denominator, cumulative.numerator])).toEqual([
      ['puskesmas:1', 'anc_k1_akses', 3, 130, 5], ['puskesmas:1', 'anc_k6', 0, 130, 0],
      ['puskesmas:2', 'anc_k1_akses', 1, 40, 1], ['puskesmas:2', 'anc_k6', 0, 40, 0],
    ]);
    expect(rows[0]).toMatchObject({ provisional: true, status: expect.any(String) as string, basis: 'proyeksi' });
    expect((await get<Situation>('/situation?area=17.04&period=2026-09')).rows).toHaveLength(2 * definitions.length);
  });

  it('counts by place of service and at another level where asked', async () => {
    const { rows } = await get<Situation>('/situation?area=puskesmas:1&period=2026-09&indicators=anc_k1_akses&place=service&level=desa');
    expect(rows.map(({ area, numerator }) => [area, numerator])).toEqual([[A, 3], [B, 0], ['luar_wilayah', 1]]);
  });

  it('tells what was known at a clock, and at an instant', async () => {
    const known = async (at: string | number) => {
      const { rows, clock: step, asOf } = await get<Situation>(`/situation?area=puskesmas:1&${K1.replace('indicator', 'indicators')}&at=${at}`);
      return [step, asOf, ...rows.map(({ numerator }) => numerator)];
    };
    const now = server.store.clock;
    expect(await known(now)).toEqual([now, '2026-09-14T03:00:00.000Z', 3, 0]);
    expect(await known(now - 1)).toEqual([now - 1, '2026-09-14T03:00:00.000Z', 2, 0]);
    expect(await known('2026-09-14T10:00:00%2B07:00')).toEqual([now, '2026-09-14T03:00:00.000Z', 3, 0]);
    expect(await known('2026-09-13T10:00:00Z')).toEqual([0, '2026-09-13T10:00:00.000Z']);
  });
});

describe('GET /pws', () => {
  it('is the table of one indicator', async () => {
    const table = await get<PwsTable>(`/pws?area=puskesmas:1&${K1}`);
    expect(table).toMatchObject({ indicator: 'anc_k1_akses', targetPercent: 100, closed: false, provisional: true, total: { area: 'puskesmas:1', sasaran: 130, cumulative: { count: 5 } } });
    expect(table.rows.map(({ area, cumulative, lastMonth }) => [area, cumulative.count, lastMonth.count])).toEqual([[B, 2, 0], [A, 3, 0]]);
    const earlier = await get<PwsTable>(`/pws?area=puskesmas:1&${K1}&at=${server.store.clock - 1}`);
    expect(earlier.total.cumulative.count).toBe(4);
  });
});

describe('what is asked wrongly', () => {
  it.each([
    ['/situation?period=2026-09', '/area'],
    ['/situation?area=17.04', '/period'],
    ['/situation?area=17.04&period=2026-13', '/period'],
    ['/situation?area=17.04&period=1899-01', '/period'],
    ['/situation?area=17.04&period=9999-12', '/period'],
    ['/situation?area=17.04&period=2026-09&level=provinsi', '/level'],
    [`/situation?area=${A}&period=2026-09&level=kecamatan`, '/level'],
    ['/situation?area=17.04&period=2026-09&basis=none', '/basis'],
    ['/situation?area=17.04&period=2026-09&place=home', '/place'],
    ['/situation?area=17.04&period=2026-09&indicators=anc_k1_akses,nothing', '/indicators'],
    ['/situation?area=17.04&period=2026-09&at=yesterday', '/at'],
    ['/situation?area=17.04&period=2026-09&at=999999', '/at'],
    ['/situation?area=17.04&period=2026-09&at=2027-01-01T00:00:00Z', '/at'],
    ['/situation?area=17.04&area=17&period=2026-09', '/area'],
    ['/pws?area=17.04&period=2026-09', '/indicator'],
    ['/pws?area=17.04&period=2026-09&indicator=__proto__', '/indicator'],
    ['/explain?area=17.04&period=2026-09&indicator=nothing', '/indicator'],
    [`/explain?area=17.04&${K1}&limit=0`, '/limit'],
    [`/explain?area=17.04&${K1}&cursor=***`, '/cursor'],
    ['/changes?area=17.04&since=yesterday', '/since'],
    ['/changes?area=17.04&limit=1001', '/limit'],
    ['/changes?area=17.04&period=September', '/period'],
  ])('%s is answered by naming %s', async (path, pointer) => {
    const { body } = await server.asAdmin('get', `/api/v1${path}`).expect(400);
    expect(body).toMatchObject({ code: 'E_PARAMETER', errors: [{ pointer }] });
  });
});

describe('who may not', () => {
  const paths = (area: string) => [`/situation?area=${area}&period=2026-09`, `/pws?area=${area}&${K1}`, `/explain?area=${area}&${K1}`, `/changes?area=${area}`];

  it('sees no difference between a foreign place and none', async () => {
    const token = await server.tokenFor({ role: 'kepala_puskesmas', units: ['puskesmas:1'] });
    for (const area of ['puskesmas:2', C, `${C}/-`, '17.04', '17.04.03', '17.99', 'puskesmas:99', '%2A', '__proto__'])
      for (const path of paths(area)) {
        const { body, status } = await server.ask('get', `/api/v1${path}`, token);
        expect({ path, status, body: body as unknown }).toEqual({ path, status: 404, body: expect.objectContaining({ code: 'E_NOT_FOUND', title: 'Not found' }) as unknown });
        expect(body).not.toHaveProperty('errors');
      }
    for (const path of [...paths('puskesmas:1'), ...paths(A)]) await server.ask('get', `/api/v1${path}`, token).expect(200);
  });

  it.each(['layar', 'sumber'])('gets no number at all as %s', async (role) => {
    const token = await server.tokenFor({ role, units: ['puskesmas:1'], sources: ['uji'] });
    for (const path of paths('puskesmas:1')) expect((await server.ask('get', `/api/v1${path}`, token).expect(403)).body).toMatchObject({ code: 'E_SCOPE' });
  });
});

describe('GET /explain', () => {
  it('names the events behind a number, and counts them again', async () => {
    const told = await get<Explanation>(`/explain?area=puskesmas:1&${K1}`);
    expect(told.definition.code).toBe('anc_k1_akses');
    expect(told.denominator).toEqual({ value: 130, source: 'SK uji', basis: 'proyeksi' });
    expect(told.recount).toEqual({ numerator: 3, denominator: 130, equal: true });
    expect(told.contributions?.rows.map(({ occurredOn, type, revision, cause, effect }) => [occurredOn, type, revision, cause, effect])).toEqual([
      ['2026-09-12', 'anc_visit', 0, 'new_event', 1],
      ['2026-09-11', 'anc_visit', 1, 'correction', 1],
      ['2026-09-03', 'anc_visit', 0, 'new_event', 1],
    ]);
    const late = await get<Explanation>(`/explain?area=${B}&indicator=anc_k1_akses&period=2026-05`);
    expect(late.contributions?.rows.map(({ cause }) => cause)).toEqual(['late_event']);
  });

  it('comes page by page, without source or id', async () => {
    const refs: string[] = [];
    let next: string | undefined = '';
    for (let pages = 0; next !== undefined && pages < 5; pages++) {
      const { contributions }: Explanation = await get<Explanation>(`/explain?area=puskesmas:1&${K1}&limit=2${next && `&cursor=${next}`}`);
      refs.push(...(contributions?.rows ?? []).map(({ ref }) => ref));
      next = contributions?.next;
    }
    expect(new Set(refs).size).toBe(3);
    expect(refs).toHaveLength(3);
    expect(refs.every((ref) => /^[\w-]{22}$/.test(ref))).toBe(true);
  });

  it('explains the rows of what is unknown, and what has no sasaran', async () => {
    const unknown = await get<Explanation>(`/explain?area=${A}/-&${K1}`);
    expect([unknown.recount, unknown.denominator.value]).toEqual([{ numerator: 3, denominator: null, equal: true }, null]);
    const sessions = await get<Explanation>('/explain?area=17.04&indicator=posyandu_buka&period=2026-09');
    expect([sessions.recount, sessions.contributions]).toEqual([{ numerator: 0, denominator: 3, equal: true }, { rows: [] }]);
  });
});

describe('GET /changes', () => {
  it('tells step by step what moved a number, newest first, and by which event', async () => {
    const { rows } = await get<ListOf<ChangeRow>>(`/changes?area=puskesmas:1&${K1}`);
    expect(rows.map(({ area, cause, before, after }) => [area, cause, before.numerator, after.numerator, before.denominator, after.denominator])).toEqual([
      [A, 'new_event', 2, 3, 80, 80],
      [A, 'new_event', 0, 2, 80, 80],
      [A, 'sasaran', 0, 0, 0, 80],
      [B, 'sasaran', 0, 0, 0, 50],
    ]);
    const { contributions } = await get<Explanation>(`/explain?area=puskesmas:1&${K1}`);
    expect(rows.map(({ ref }) => ref)).toEqual([contributions?.rows[0]?.ref, undefined, undefined, undefined]);
    expect(rows[0]).toMatchObject({ at: '2026-09-14T03:00:00.000Z', clock: server.store.clock, indicator: 'anc_k1_akses', period: '2026-09', after: { targetPercent: 100 } });
  });

  it('knows corrections, voids, merges, late events and targets', async () => {
    const since = server.store.clock;
    await post(visit('a3', A, '2026-08-12', { revision: 1 }));
    await post(aRawVoid(visit('a1', A, '2026-09-03')));
    await post(visit('b3', B, '2026-06-02'));
    await post(aRawEvent('subject_link', { id: 'l1', occurredOn: '2026-09-13', subject: { kind: 'person', key: 'ibu-b1' }, data: { same: { kind: 'person', key: 'ibu-b2' } } }));
    await register(server.store, { targets: [{ indicator: 'anc_k1_akses', area: A, year: 2026, percent: 90, source: 'SK' }] }, NOW);
    const { rows } = await get<ListOf<ChangeRow>>(`/changes?area=puskesmas:1&indicator=anc_k1_akses&since=${since}`);
    const targets = rows.filter(({ cause }) => cause === 'target');
    expect(targets.map(({ area, period }) => [area, period])).toEqual(Array.from({ length: 9 }, (_, index) => [A, `2026-0${9 - index}`]));
    expect(targets[0]).toMatchObject({ before: { targetPercent: 100 }, after: { targetPercent: 90 } });
    expect(rows.filter(({ cause }) => cause !== 'target').map(({ area, period, cause, before, after }) => [area, period, cause, after.numerator - before.numerator])).toEqual([
      [B, '2026-08', 'merge', -1],
      [B, '2026-06', 'late_event', 1],
      [A, '2026-09', 'void', -1],
      [A, '2026-09', 'correction', -1],
      [A, '2026-08', 'correction', 1],
    ]);
    expect(rows.every(({ clock: step }) => step > since)).toBe(true);
  });

  it('comes page by page, within a step too', async () => {
    const { rows: all } = await get<ListOf<ChangeRow>>('/changes?area=puskesmas:1&limit=1000');
    const paged: ChangeRow[] = [];
    for (let next: string | undefined = ''; next !== undefined; ) {
      const page: ListOf<ChangeRow> = await get<ListOf<ChangeRow>>(`/changes?area=puskesmas:1&limit=17${next && `&cursor=${next}`}`);
      paged.push(...page.rows);
      next = page.next;
    }
    expect(paged).toEqual(all);
    expect(all.length).toBeGreaterThan(40);
    const { rows: since } = await get<ListOf<ChangeRow>>('/changes?area=puskesmas:1&limit=1000&since=2026-09-14T03:00:00Z');
    expect(since).toEqual(all);
    expect((await get<ListOf<ChangeRow>>('/changes?area=puskesmas:1&since=2026-09-14T03:00:01Z')).rows).toEqual([]);
  });

  it('tells a registered child in every month since its birth', async () => {
    const since = server.store.clock;
    await post(aRawEvent('person_registered', { id: 'r1', occurredOn: '2026-09-13', subject: { kind: 'person', key: 'anak-1' }, residence: { desa: A }, data: { birthDate: '2026-06-30', sex: 'P' } }));
    const { rows } = await get<ListOf<ChangeRow>>(`/changes?area=${A}&indicator=ds&since=${since}`);
    expect(rows.map(({ area, period, before, after }) => [area, period, before.denominator, after.denominator])).toEqual([
      [`${A}/-`, '2026-09', 0, 1], [`${A}/-`, '2026-08', 0, 1], [`${A}/-`, '2026-07', 0, 1], [`${A}/-`, '2026-06', 0, 1],
    ]);
  });
});
