/** Files over the whole server on PostgreSQL: events, totals and places go in as they do on SQLite. */
import { anArea, childRow } from '@pantau/shared/testing';
import { childCsv, countsOf, DESA, ImportClient } from '../../../testing/import-client.js';
import { TestClock } from '../../../testing/test-server.js';
import { TestPostgres } from '../../../testing/test-postgres.js';
import { csvOf } from '../../../testing/workbook.js';
import { recount } from '../../projection/index.js';

describe('on PostgreSQL', () => {
  let postgres: TestPostgres;
  let client: ImportClient;
  beforeAll(async () => {
    postgres = await TestPostgres.start();
    client = await ImportClient.start(new TestClock(Date.parse('2026-07-01T03:00:00Z')), await postgres.database());
  });
  afterAll(async () => {
    await client.close();
    await postgres.dispose();
  });

  it('a file of events is tried out, taken in, changes nothing when sent again, and is corrected by revisions', async () => {
    const file = childCsv(childRow(1), childRow(2, { 'Tgl Lahir': '31/02/2024' }), childRow(3, { Berat: 132 }), childRow(4, { NIK: null }), childRow(1));
    const counts = { rows: 5, accepted: 2, duplicate: 1, changed: 0, quarantined: 1, rejected: 1 };
    const seen = await client.imported(file, { mode: 'preview' });
    expect([seen.state, countsOf(seen), await client.weighed()]).toEqual(['previewed', counts, 0]);
    await client.server.asAdmin('post', `/api/v1/imports/${seen.id}/commit`).expect(202);
    const done = await client.ended(seen.id);
    expect([done.state, countsOf(done), await client.weighed(), client.files()]).toEqual(['done', counts, 2, []]);
    expect((await client.rowsOf(done.id, '?status=rejected')).map(({ at, problem }) => [at, problem?.code])).toEqual([['CSV!E6', 'E_DATE']]);
    const { clock } = client.server.store;
    expect(countsOf(await client.imported(file))).toEqual({ ...counts, accepted: 0, duplicate: 4, quarantined: 0 });
    expect(client.server.store.clock).toBe(clock);
    expect(countsOf(await client.imported(childCsv(childRow(1, { Berat: 11 }), childRow(3, { Berat: 13.2 }))))).toMatchObject({ changed: 2 });
    expect(await client.weighed()).toBe(3);
    const { store } = client.server;
    expect(await store.database.snapshot((reads) => recount(reads, store.facts().catalogue))).toMatchObject({ differing: 0 });
  });

  it('a table of totals counts where nobody is counted by name', async () => {
    const done = await client.imported(csvOf([['Desa', 'Jan', 'Feb', 'Mar'], ['Desa 1', 4, 6, null]]), { indicator: 'anc_k1_akses', year: '2026' });
    expect([done.state, countsOf(done)]).toMatchObject(['done', { rows: 1, accepted: 1 }]);
    const { body } = await client.server.asAdmin('get', `/api/v1/situation?area=${DESA}&period=2026-02&indicators=anc_k1_akses&level=desa`).expect(200);
    expect(body).toMatchObject({ rows: [{ numerator: 6, source: 'paper' }] });
  });

  it('lists of places and outlines go into their registers, and change nothing when sent again', async () => {
    const areas = csvOf([['Kode', 'Nama'], ['17.04.02.2010', 'Desa 2'], ['salah', 'X']]);
    expect(countsOf(await client.imported(areas))).toMatchObject({ accepted: 1, rejected: 1 });
    expect(client.server.store.facts().places.area('17.04.02.2010')).toMatchObject(anArea('17.04.02.2010', { name: 'Desa 2' }));
    expect(countsOf(await client.imported(areas))).toMatchObject({ duplicate: 1, rejected: 1 });
    const ring = [[103.4, -4.7], [103.41, -4.7], [103.41, -4.69], [103.4, -4.69], [103.4, -4.7]];
    const outlines = Buffer.from(JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', id: DESA, properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } }] }));
    expect(countsOf(await client.imported(outlines))).toMatchObject({ accepted: 1, rejected: 0 });
    expect(countsOf(await client.imported(outlines))).toMatchObject({ duplicate: 1, rejected: 0 });
  });

  it('what became of each of them is told, and how many there are', async () => {
    const { body } = await client.server.asAdmin('get', '/api/v1/imports').expect(200);
    expect((body as { rows: { format: string }[] }).rows.map(({ format }) => format).sort()).toEqual(['areas', 'areas', 'boundaries', 'boundaries', 'eppgbm', 'eppgbm', 'eppgbm', 'pws']);
    expect((await client.server.ask('get', '/metrics').expect(200)).text).toContain('import_jobs{state="done"} 8');
  });
});
