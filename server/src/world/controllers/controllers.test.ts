import { TestClock, TestServer } from '../../../testing/test-server.js';

const NOW = Date.parse('2026-09-05T16:59:00Z'); // 23:59 of 5 September in Kaur: August is not closed yet
const AREAS = [
  'code,name,level,parent_code', '17,Bengkulu,provinsi,', '17.04,Kabupaten Kaur,kabupaten,17', '17.04.02,Tanjung Kemuning,kecamatan,17.04', '17.04.03,Kaur Utara,kecamatan,17.04',
  '17.04.02.2009,Padang Leban,desa,17.04.02', '17.04.02.2009/1,Dusun I,dusun,17.04.02.2009', '17.04.02.2010,Tanjung Iman,desa,17.04.02', '17.04.03.2001,Bungin Tambun,desa,17.04.03',
].join('\n');
const UNITS = [
  'id,kind,name,parent_id,desa_codes', 'dinkes:17.04,dinkes,Dinkes Kaur,,17.04.02.2009|17.04.02.2010|17.04.03.2001',
  'puskesmas:17.04.02,puskesmas,Puskesmas Tanjung Kemuning,dinkes:17.04,17.04.02.2009|17.04.02.2010',
  'puskesmas:17.04.03,puskesmas,Puskesmas Kaur Utara,dinkes:17.04,17.04.03.2001',
  'posyandu:melati,posyandu,Melati,puskesmas:17.04.02,17.04.02.2009/1',
].join('\n');

describe('places, sasaran and targets over HTTP', () => {
  let server: TestServer;
  let head: string;
  const clock = new TestClock(NOW);
  const put = (path: string, csv: string) => server.asAdmin('put', `/api/v1/${path}`).set('Content-Type', 'text/csv').send(csv);
  const asHead = (path: string) => server.ask('get', `/api/v1/${path}`, head);
  const codes = (body: unknown, field: string) => (body as { rows: Record<string, string>[] }).rows.map((row) => row[field]);
  beforeAll(async () => {
    server = await TestServer.start({ house: { clock } });
    await put('areas', AREAS).expect(200, { inserted: 8, updated: 0, unchanged: 0, rows: [] });
    await put('units', UNITS).expect(200, { inserted: 4, updated: 0, unchanged: 0, rows: [] });
    head = await server.tokenFor({ role: 'kepala_puskesmas', units: ['puskesmas:17.04.02'] });
  });
  afterAll(() => server.close());

  it('lists bad rows with line and problem, in the language of the asker', async () => {
    const { body } = await put('areas', 'code;name;level;parent_code\n17.04.02.2011;Baru;desa;17.04.09\n').set('Accept-Language', 'id').expect(200);
    expect(body).toMatchObject({ inserted: 0, rows: [{ line: 2, problem: { code: 'E_AREA_UNKNOWN', pointer: 'line:2', title: 'Unknown area', detail: 'Kode wilayah belum terdaftar.', retryable: false } }] });
  });

  it('refuses a file without its columns, another type of body, and a stranger to the right', async () => {
    const { body } = await put('units', 'id,kind\n1,2\n').expect(422);
    expect(body).toMatchObject({ code: 'E_HEADER' });
    await server.asAdmin('put', '/api/v1/units').send({}).expect(415);
    await server.ask('put', '/api/v1/areas', head).set('Content-Type', 'text/csv').send(AREAS).expect(403);
    await put('areas?replace=perhaps', AREAS).expect(400);
  });

  it('gives all areas and units to the administrator, to others what they reach and what stands above it', async () => {
    expect(codes((await server.asAdmin('get', '/api/v1/areas').expect(200)).body, 'code')).toHaveLength(8);
    expect(codes((await server.asAdmin('get', '/api/v1/areas?parent=17.04').expect(200)).body, 'code')).toEqual(['17.04.02', '17.04.03']);
    expect(codes((await asHead('areas').expect(200)).body, 'code')).toEqual(['17', '17.04', '17.04.02', '17.04.02.2009', '17.04.02.2009/1', '17.04.02.2010']);
    await asHead('areas?parent=17.04.03').expect(404);
    expect(codes((await asHead('units').expect(200)).body, 'id')).toEqual(['dinkes:17.04', 'puskesmas:17.04.02', 'posyandu:melati']);
    const { body } = await server.asAdmin('get', '/api/v1/units?kind=posyandu').expect(200);
    expect(body).toEqual({ rows: [{ id: 'posyandu:melati', kind: 'posyandu', name: 'Melati', parent: 'puskesmas:17.04.02', desa: ['17.04.02.2009/1'], validFrom: null, validTo: null }] });
  });

  it('keeps sasaran and targets, page by page, within reach', async () => {
    await put('sasaran', 'area_code,group,year,basis,value,source\n17.04.02.2009,bumil,2026,proyeksi,80,SK\n17.04.02.2010,bumil,2026,proyeksi,50,SK\n17.04.03.2001,bumil,2026,proyeksi,60,SK\n').expect(200);
    await put('targets', 'indicator,area_code,year,target_percent,source\nanc_k1_akses,ID,2026,95,Renstra\nanc_k1_akses,puskesmas:17.04.03,2026,90,SK\n').expect(200);
    const first = (await asHead('sasaran?limit=1').expect(200)).body as { rows: object[]; next: string };
    expect(first.rows).toEqual([{ area: '17.04.02.2009', group: 'bumil', year: 2026, basis: 'proyeksi', value: 80, source: 'SK', validFrom: null }]);
    const second = (await asHead(`sasaran?limit=1&cursor=${first.next}`).expect(200)).body as { rows: object[]; next?: string };
    expect([codes(second, 'area'), second.next]).toEqual([['17.04.02.2010'], undefined]);
    expect(codes((await asHead('targets').expect(200)).body, 'area')).toEqual(['ID']);
    expect(codes((await server.asAdmin('get', '/api/v1/targets?year=2026').expect(200)).body, 'area')).toEqual(['ID', 'puskesmas:17.04.03']);
  });

  it('tells a session of its world: where it begins, and which month is closed', async () => {
    const { body } = await server.asAdmin('get', '/api/v1/world').expect(200);
    expect(body).toEqual({ kind: 'empty', epoch: server.store.epoch, clock: server.store.clock, roots: ['17.04'], serverTime: '2026-09-05T16:59:00.000Z', currentMonth: '2026-09', closedMonth: '2026-07', begun: false });
    expect((await asHead('world').expect(200)).body).toMatchObject({ roots: ['puskesmas:17.04.02'] });
    clock.turn(60_000);
    expect((await asHead('world').expect(200)).body).toMatchObject({ currentMonth: '2026-09', closedMonth: '2026-08' });
    await server.ask('get', '/api/v1/world').expect(401);
  });
});
