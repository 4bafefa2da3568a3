/** Files over the whole server: tried out, taken in, sent again, corrected, cancelled. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { childRow, childSheet, nikOfChild } from '@pantau/shared/testing';
import { childCsv, countsOf, DESA, ImportClient, PUSKESMAS } from '../../../testing/import-client.js';
import { TestClock } from '../../../testing/test-server.js';
import { csvOf, workbookOf } from '../../../testing/workbook.js';

let client: ImportClient;
const clock = new TestClock(Date.parse('2026-07-01T03:00:00Z'));
beforeEach(async () => {
  client = await ImportClient.start(clock);
});
afterEach(() => client.close());

describe('a file of events', () => {
  it('goes in row by row; bad rows are named, good ones count, and nothing of it stays', async () => {
    const file = await workbookOf({ 'Data Balita': childSheet([childRow(1), childRow(2, { Berat: 'sakit', 'Tgl Lahir': '31/02/2024' }), childRow(3, { Berat: 132 }), childRow(4, { NIK: null }), childRow(1)]) });
    const done = await client.imported(file);
    expect(done).toMatchObject({ state: 'done', format: 'eppgbm', source: 'eppgbm', sheet: 'Data Balita', notices: [] });
    expect(countsOf(done)).toEqual({ rows: 5, accepted: 2, duplicate: 1, changed: 0, quarantined: 1, rejected: 1 });
    expect(await client.weighed()).toBe(2);
    const rows = await client.rowsOf(done.id);
    expect(rows.map(({ at, status }) => [at, status])).toEqual([['Data Balita!A5', 'accepted'], ['Data Balita!E6', 'rejected'], ['Data Balita!T7', 'quarantined'], ['Data Balita!A8', 'accepted'], ['Data Balita!A9', 'duplicate']]);
    expect(rows[1]?.problem).toMatchObject({ code: 'E_DATE', pointer: 'Data Balita!E6', errors: [{ code: 'E_DATE' }, { code: 'E_TYPE', pointer: 'Data Balita!T6' }] });
    expect(rows[2]?.problem).toMatchObject({ code: 'Q_RANGE', pointer: 'Data Balita!T7', hint: '0.5-40 kg' });
    expect(client.files()).toEqual([]);
  });

  it('sent again changes nothing; a corrected row is one revision more', async () => {
    await client.imported(childCsv(childRow(1), childRow(2), childRow(3, { NIK: null })));
    const clockBefore = client.server.store.clock;
    expect(countsOf(await client.imported(childCsv(childRow(1), childRow(2), childRow(3, { NIK: null }))))).toEqual({ rows: 3, accepted: 0, duplicate: 3, changed: 0, quarantined: 0, rejected: 0 });
    expect(client.server.store.clock).toBe(clockBefore);
    expect(countsOf(await client.imported(childCsv(childRow(1), childRow(2, { Berat: 11 }), childRow(3, { NIK: null }), childRow(4))))).toEqual({ rows: 4, accepted: 1, duplicate: 2, changed: 1, quarantined: 0, rejected: 0 });
    expect(await client.weighed()).toBe(4);
    const revisions = await client.server.store.database.reads.sql.all<{ revision: number; n: number }>('SELECT revision, count(*) AS n FROM event GROUP BY revision ORDER BY revision');
    expect(revisions).toEqual([{ revision: 0, n: 4 }, { revision: 1, n: 1 }]);
    expect(countsOf(await client.imported(childCsv(childRow(2))))).toMatchObject({ changed: 1 });
  });

  it('a weighing and the capsule beside it are two events of one row, and the same when sent again', async () => {
    const file = childCsv(childRow(1, { 'Tanggal Pengukuran': '2026-02-14' }), childRow(2, { 'Tanggal Pengukuran': '2026-02-14', 'Jml Vit A': 0 }));
    expect(countsOf(await client.imported(file))).toMatchObject({ rows: 2, accepted: 2 });
    const types = await client.server.store.database.reads.sql.all<{ type: string; n: number }>('SELECT type, count(*) AS n FROM event WHERE state = 1 GROUP BY type ORDER BY type');
    expect(types).toEqual([{ type: 'growth_measure', n: 2 }, { type: 'supplement', n: 1 }]);
    expect(countsOf(await client.imported(file))).toMatchObject({ rows: 2, duplicate: 2 });
  });

  it('the same rows as workbook and as text are the same events', async () => {
    await client.imported(childCsv(childRow(1), childRow(2)));
    expect(countsOf(await client.imported(await workbookOf({ X: childSheet([childRow(1), childRow(2)]) })))).toMatchObject({ duplicate: 2, changed: 0 });
  });

  it('of two rows on one child and day that differ the first counts', async () => {
    const done = await client.imported(childCsv(childRow(1), childRow(1, { Berat: 12 })));
    expect(countsOf(done)).toMatchObject({ accepted: 1, rejected: 1 });
    expect((await client.rowsOf(done.id, '?status=rejected')).map(({ at, problem }) => [at, problem?.code])).toEqual([['CSV!B6', 'E_ROW_TWICE']]);
    expect(countsOf(await client.imported(childCsv(childRow(1), childRow(1, { Berat: 12 }))))).toMatchObject({ duplicate: 1, rejected: 1 });
  });

  it('what was voided stays void until the row says something else', async () => {
    await client.imported(childCsv(childRow(1)));
    const [{ id = '' } = {}] = await client.server.store.database.reads.sql.all<{ id: string }>('SELECT id FROM event');
    await client.server.asAdmin('post', '/api/v1/events').send({ events: [{ id, source: 'eppgbm', revision: 1, voided: true }] }).expect(200);
    expect(countsOf(await client.imported(childCsv(childRow(1))))).toMatchObject({ duplicate: 1, changed: 0 });
    expect(await client.weighed()).toBe(0);
    expect(countsOf(await client.imported(childCsv(childRow(1, { Berat: 12 }))))).toMatchObject({ changed: 1 });
    expect(await client.weighed()).toBe(1);
  });

  it('a row that was kept aside counts once it is corrected', async () => {
    expect(countsOf(await client.imported(childCsv(childRow(1, { Berat: 132 }))))).toMatchObject({ quarantined: 1 });
    expect(countsOf(await client.imported(childCsv(childRow(1, { Berat: 132 }))))).toMatchObject({ duplicate: 1 });
    expect(countsOf(await client.imported(childCsv(childRow(1, { Berat: 13.2 }))))).toMatchObject({ changed: 1 });
    expect(await client.weighed()).toBe(1);
  });

  it('no name, NIK or value of it is stored outside of the vault, told or logged', async () => {
    const done = await client.imported(childCsv(childRow(1, { Nama: 'KANARI-NAMA', Alamat: 'KANARI-ALAMAT' }), childRow(2, { Nama: 'KANARI-NAMA', NIK: '3.30115E+15', Berat: 'KANARI-NILAI' }), childRow(3, { Nama: 'KANARI-NAMA', 'Desa/Kel': 'KANARI-DESA' })));
    const told = JSON.stringify([done, await client.rowsOf(done.id), client.server.logged, await client.server.store.database.reads.sql.all('SELECT * FROM import_job'), await client.server.store.database.reads.sql.all('SELECT * FROM import_verdict'), await client.server.store.database.reads.sql.all('SELECT * FROM event')]);
    expect(told).not.toMatch(/KANARI/);
    expect(told).not.toContain(nikOfChild(1));
  });
});

describe('a preview', () => {
  it('says what would become of each row, stores nothing, and is taken in by a commit', async () => {
    await client.imported(childCsv(childRow(1), childRow(2)));
    const seen = await client.imported(childCsv(childRow(1), childRow(2, { Berat: 11 }), childRow(3), childRow(4, { Berat: 200 }), childRow(5, { Berat: '' })), { mode: 'preview' });
    expect(seen).toMatchObject({ state: 'previewed', format: 'eppgbm' });
    expect(countsOf(seen)).toEqual({ rows: 5, accepted: 1, duplicate: 1, changed: 1, quarantined: 1, rejected: 1 });
    expect(seen.columns.find(({ title }) => title === 'Berat')).toEqual({ column: 'T', title: 'Berat', field: 'weight' });
    expect(await client.weighed()).toBe(2);
    expect(client.files()).toEqual([seen.id]);
    expect(statSync(join(client.server.config.dataDir, 'imports', seen.id)).mode & 0o777).toBe(0o600);
    await client.server.asAdmin('post', `/api/v1/imports/${seen.id}/commit`).expect(202, { id: seen.id });
    expect(countsOf(await client.ended(seen.id))).toEqual(countsOf(seen));
    expect([await client.weighed(), client.files()]).toEqual([3, []]);
    expect((await client.server.asAdmin('post', `/api/v1/imports/${seen.id}/commit`).expect(409)).body).toMatchObject({ code: 'E_IMPORT_STATE' });
  });

  it('is cancelled, or ends by itself after a day; either way the file goes', async () => {
    const first = await client.imported(childCsv(childRow(1)), { mode: 'preview' });
    await client.server.asAdmin('delete', `/api/v1/imports/${first.id}`).expect(204);
    expect([await client.look(first.id), client.files()]).toMatchObject([{ state: 'cancelled' }, []]);
    await client.server.asAdmin('delete', `/api/v1/imports/${first.id}`).expect(409);
    const second = await client.imported(childCsv(childRow(1)), { mode: 'preview' });
    clock.turn(90_000_000);
    await client.imported(childCsv(childRow(1)));
    expect([await client.look(second.id), client.files()]).toMatchObject([{ state: 'cancelled' }, []]);
    clock.turn(-90_000_000);
  });

  it('of a table that nobody knows shows its titles, and goes on with a mapping', async () => {
    const file = csvOf([['Ibu', 'NIK', 'Tanggal', 'Minggu', 'Desa'], ['Ibu 1', '9901014101900001', '14/06/2026', '11', 'Desa 1']]);
    const seen = await client.imported(file, { mode: 'preview' });
    expect(seen).toMatchObject({ state: 'previewed', format: null, problem: { code: 'E_FORMAT' }, rows: 0 });
    expect(seen.columns.map(({ title }) => title)).toEqual(['Ibu', 'NIK', 'Tanggal', 'Minggu', 'Desa']);
    expect(JSON.stringify(await client.server.store.database.reads.sql.all('SELECT body FROM import_job'))).not.toContain('Minggu');
    const mapping = { type: 'anc_visit', source: 'kohort', columns: { 'subject.nik': 'NIK', 'subject.name': 'Ibu', occurredOn: 'Tanggal', 'data.gaWeeks': 'Minggu', 'residence.desa': 'Desa' }, constants: { 'data.provider': 'bidan' } };
    await client.server.asAdmin('put', '/api/v1/mappings/kohort').send(mapping).expect(200);
    await client.server.asAdmin('post', `/api/v1/imports/${seen.id}/preview`).send({ mapping: 'kohort' }).expect(202);
    expect(await client.ended(seen.id)).toMatchObject({ state: 'previewed', format: 'mapping:kohort', source: 'kohort', accepted: 1, problem: null });
    await client.server.asAdmin('post', `/api/v1/imports/${seen.id}/commit`).expect(202);
    expect(await client.ended(seen.id)).toMatchObject({ state: 'done', accepted: 1 });
  });
});

describe('totals from paper', () => {
  it('ask for what the file does not say, and go in as one event per cell', async () => {
    const file = csvOf([['Desa', 'Jan', 'Feb', 'Mar'], ['Desa 1', 4, 6, null]]);
    expect((await client.send(file).expect(422)).body).toMatchObject({ code: 'E_OPTION', errors: [{ pointer: '/indicator' }] });
    const seen = await client.imported(file, { mode: 'preview' });
    expect(seen).toMatchObject({ state: 'previewed', problem: { code: 'E_OPTION' } });
    await client.server.asAdmin('post', `/api/v1/imports/${seen.id}/commit`).send({ indicator: 'anc_k1_akses', year: 2026 }).expect(202);
    expect(countsOf(await client.ended(seen.id))).toMatchObject({ rows: 1, accepted: 1 });
    const { body } = await client.server.asAdmin('get', `/api/v1/situation?area=${DESA}&period=2026-02&indicators=anc_k1_akses&level=desa`).expect(200);
    expect((body as { rows: unknown[] }).rows).toEqual([expect.objectContaining({ numerator: 6, source: 'paper', cumulative: expect.objectContaining({ numerator: 10 }) as unknown })]);
  });
});

describe('the metrics', () => {
  const told = async (name: string) => ((await client.server.ask('get', '/metrics').expect(200)).text.match(new RegExp(`^${name}\\{.*$`, 'gm')) ?? []).sort();

  it('tell of rows by format and of files by state; trials are no rows, and a mapping is named by nobody', async () => {
    expect(await told('import_rows_total')).toEqual([]);
    const seen = await client.imported(childCsv(childRow(1), childRow(2, { 'Tgl Lahir': '31/02/2024' })), { mode: 'preview' });
    expect(await told('import_rows_total')).toEqual([]);
    await client.imported(childCsv(childRow(1), childRow(2, { 'Tgl Lahir': '31/02/2024' })));
    await client.imported(childCsv(childRow(1)));
    await client.imported(csvOf([['Kode', 'Nama'], ['17.04.02.2010', 'Desa 2'], ['salah', 'X']]));
    const mapping = { type: 'anc_visit', source: 'kohort', columns: { 'subject.nik': 'NIK', occurredOn: 'Tanggal', 'data.gaWeeks': 'Minggu', 'residence.desa': 'Desa' }, constants: { 'data.provider': 'bidan' } };
    await client.server.asAdmin('put', '/api/v1/mappings/kanari').send(mapping).expect(200);
    await client.imported(csvOf([['NIK', 'Tanggal', 'Minggu', 'Desa'], ['9901014101900001', '14/06/2026', '11', 'Desa 1']]), { mapping: 'kanari' });
    expect(await told('import_rows_total')).toEqual([
      'import_rows_total{format="areas",status="accepted"} 1',
      'import_rows_total{format="areas",status="rejected"} 1',
      'import_rows_total{format="eppgbm",status="accepted"} 1',
      'import_rows_total{format="eppgbm",status="duplicate"} 1',
      'import_rows_total{format="eppgbm",status="rejected"} 1',
      'import_rows_total{format="mapping",status="accepted"} 1',
    ]);
    await client.server.asAdmin('delete', `/api/v1/imports/${seen.id}`).expect(204);
    expect(await told('import_jobs')).toEqual(['cancelled"} 1', 'done"} 4', 'failed"} 0', 'previewed"} 0', 'queued"} 0', 'running"} 0'].map((end) => `import_jobs{state="${end}`));
    expect((await client.server.ask('get', '/metrics').expect(200)).text).not.toMatch(/kanari|data\.csv/);
  });
});

describe('lists of places', () => {
  it('go into their registers, by administrators', async () => {
    const areas = csvOf([['Kode', 'Nama'], ['17.04.02.2010', 'Desa 2'], ['17.04.02.2011', 'Desa 3'], ['salah', 'X']]);
    const seen = await client.imported(areas, { mode: 'preview' });
    expect([seen.format, countsOf(seen)]).toEqual(['areas', { rows: 3, accepted: 2, duplicate: 0, changed: 0, quarantined: 0, rejected: 1 }]);
    expect(client.server.store.facts().places.area('17.04.02.2010')).toBeUndefined();
    expect(countsOf(await client.imported(areas))).toEqual(countsOf(seen));
    expect(client.server.store.facts().places.area('17.04.02.2010')?.name).toBe('Desa 2');
    const again = await client.imported(csvOf([['Kode', 'Nama'], ['17.04.02.2010', 'Desa Dua'], ['17.04.02.2011', 'Desa 3']]));
    expect(countsOf(again)).toMatchObject({ changed: 1, duplicate: 1 });
    const kepala = await client.server.tokenFor({ role: 'kepala_puskesmas', units: [PUSKESMAS], sources: ['eppgbm'] });
    expect((await client.send(areas, {}, kepala).expect(403)).body).toMatchObject({ code: 'E_SCOPE' });
  });

  it('outlines: a verdict per feature', async () => {
    const square = (id: string, x: number) => ({ type: 'Feature', id, geometry: { type: 'Polygon', coordinates: [[[x, -4.7], [x + 0.01, -4.7], [x + 0.01, -4.69], [x, -4.7]]] } });
    const file = Buffer.from(JSON.stringify({ type: 'FeatureCollection', features: [square(DESA, 103.3), square('x', 103.4), square('17.04.02.2050', 103.5)] }));
    const done = await client.imported(file);
    expect([done.format, countsOf(done)]).toEqual(['boundaries', { rows: 3, accepted: 1, duplicate: 0, changed: 0, quarantined: 1, rejected: 1 }]);
    expect((await client.rowsOf(done.id)).map(({ at, status }) => [at, status])).toEqual([['feature:1', 'accepted'], ['feature:2', 'rejected'], ['feature:3', 'quarantined']]);
    expect(countsOf(await client.imported(file))).toMatchObject({ duplicate: 1 });
  });
});
