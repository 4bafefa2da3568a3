import { TestClock, TestServer } from '../../testing/test-server.js';

const NOW = Date.parse('2026-04-10T03:00:00Z');
const area = (code: string, level: 'provinsi' | 'kabupaten' | 'kecamatan' | 'desa', parent: string | null) =>
  ({ code, name: code, level, parent, validFrom: null, validTo: null, replacedBy: [] });
const AREAS = [area('17', 'provinsi', null), area('17.04', 'kabupaten', '17'), area('17.04.02', 'kecamatan', '17.04'), area('17.04.02.2009', 'desa', '17.04.02')];
const UNITS = [{ id: 'puskesmas:1', kind: 'puskesmas', name: 'P', parent: null, serves: ['17.04.02.2009'], validFrom: null, validTo: null }];

const visit = (id: string, more: object = {}) => ({
  id, source: 'kohort', type: 'anc_visit', occurredOn: '2026-04-02',
  subject: { kind: 'pregnancy', key: 'nik:9904024107900001' }, residence: { desa: '17.04.02.2009' }, servedAt: { unit: 'puskesmas:1' },
  data: { gaWeeks: 9, provider: 'bidan' }, ...more,
});

interface Row { status: string; id: string | null; clock?: number; flags: string[]; problem?: { code: string; pointer: string } }

describe('POST /api/v1/events', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await TestServer.start({ areas: AREAS, units: UNITS, house: { clock: new TestClock(NOW) } });
  });
  afterAll(() => server.close());

  const post = async (events: unknown) => {
    const { body } = await server.asAdmin('post', '/api/v1/events').send({ events }).expect(200);
    return body as { clock: number; epoch: string; results: Row[] };
  };

  it('gives every item its verdict, in order, and counts the good ones', async () => {
    const { results, clock } = await post([visit('a'), visit('b', { occurredOn: '2026-02-30' }), visit('c', { subject: { kind: 'pregnancy', key: 'nik:9904024107900003' }, residence: { desa: '17.04.02.2010' } }), visit('a'), visit('a', { occurredOn: '2026-04-03' })]);
    expect(results.map(({ status, problem }) => [status, problem?.code, problem?.pointer])).toEqual([
      ['accepted', undefined, undefined],
      ['rejected', 'E_DATE', '/events/1/occurredOn'],
      ['quarantined', 'Q_AREA_UNKNOWN', '/events/2/residence/desa'],
      ['duplicate', undefined, undefined],
      ['conflict', 'E_CONFLICT', '/events/4/revision'],
    ]);
    expect(clock).toBe(server.store.clock);
    expect(server.store.facts().cells.atDesa('anc_k1_akses', '17.04.02.2009').get('2026-04')?.total).toBe(1);
  });

  it('counts what waited for its village as soon as the village is registered', async () => {
    const cells = () => server.store.facts().cells.atDesa('anc_k1_akses', '17.04.02.2010').get('2026-04')?.total ?? 0;
    expect(cells()).toBe(0);
    await server.asAdmin('put', '/api/v1/areas').set('Content-Type', 'text/csv').send('code,name,level,parent_code\n17.04.02.2010,Baru,desa,17.04.02\n').expect(200);
    for (let look = 0; look < 100 && cells() === 0; look++) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(cells()).toBe(1);
    const { body } = await server.asAdmin('get', '/api/v1/quarantine').expect(200);
    expect((body as { rows: unknown[] }).rows).toEqual([]);
  });

  it('refuses the whole where the envelope is wrong', async () => {
    const code = async (body: object) => ((await server.asAdmin('post', '/api/v1/events').send(body)).body as { code: string }).code;
    expect(await code({ events: {} })).toBe('E_ENVELOPE');
    expect(await code({ events: [], other: 1 })).toBe('E_UNKNOWN_FIELD');
    expect(await code({ events: Array.from({ length: 501 }, (_, i) => visit(`n${i}`)) })).toBe('E_BATCH_SIZE');
    expect((await post([])).results).toEqual([]);
  });

  it('takes of a source only what is its own', async () => {
    const token = await server.tokenFor({ role: 'sumber', units: ['puskesmas:1'], sources: ['lain'] });
    const { body } = await server.ask('post', '/api/v1/events', token).send({ events: [visit('s1'), visit('s2', { source: 'lain' })] }).expect(200);
    expect((body as { results: Row[] }).results.map(({ status, problem }) => problem?.code ?? status)).toEqual(['E_SOURCE_SCOPE', 'accepted']);
  });
});
