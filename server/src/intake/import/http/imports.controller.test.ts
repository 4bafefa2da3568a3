/** The routes of imports: what they refuse, to whom, and how they list. */
import { setTimeout as pause } from 'node:timers/promises';
import { childRow, childSheet } from '@pantau/shared/testing';
import { childCsv, countsOf, ImportClient, POSYANDU, PUSKESMAS, type Import, type Row } from '../../../../testing/import-client.js';
import { TestClock } from '../../../../testing/test-server.js';
import { csvOf } from '../../../../testing/workbook.js';

let client: ImportClient;
const clock = new TestClock(Date.parse('2026-07-01T03:00:00Z'));
beforeEach(async () => {
  client = await ImportClient.start(clock);
});
afterEach(() => client.close());

describe('what is refused', () => {
  it.each([
    ['no file', null, 422, 'E_REQUIRED'],
    ['a PDF', Buffer.from('%PDF-1.4'), 415, 'E_FILE_TYPE'],
    ['an unclosed quote', Buffer.from('a,b\n1,"x'), 422, 'E_CSV'],
    ['a table without header', csvOf([['x', 'y'], [1, 2]]), 422, 'E_FORMAT'],
    ['missing columns', csvOf(childSheet([childRow(1)]).map((row) => row.slice(0, 18))), 422, 'E_HEADER'],
    ['too many rows', csvOf(childSheet(Array.from({ length: 20_001 }, () => ['x']))), 413, 'E_ROWS'],
    ['no GeoJSON', Buffer.from('{"type":"Feature"}'), 422, 'E_GEOMETRY'],
    ['broken JSON', Buffer.from('{"type":'), 400, 'E_JSON'],
    ['too large', Buffer.alloc(20 * 1024 * 1024 + 1, 'a'), 413, 'E_FILE_SIZE'],
  ])('%s', async (_name, file, status, code) => {
    const request = file === null ? client.server.asAdmin('post', '/api/v1/imports').field('mode', 'commit') : client.send(file, { mode: 'commit' });
    expect((await request.expect(status)).body).toMatchObject({ code });
    expect(client.files()).toEqual([]);
    expect((await client.server.asAdmin('get', '/api/v1/imports').expect(200)).body).toEqual({ rows: [] });
  });

  it('a format, mapping, mode or year that is not there', async () => {
    const file = childCsv(childRow(1));
    expect((await client.send(file, { format: 'antah' }).expect(422)).body).toMatchObject({ code: 'E_FORMAT' });
    expect((await client.send(file, { mapping: 'antah' }).expect(404)).body).toMatchObject({ code: 'E_NOT_FOUND' });
    await client.send(file, { mode: 'sekarang' }).expect(422);
    await client.send(file, { year: 'kemarin' }).expect(422);
    while (client.files().length > 0) await pause(20);
  });

  it('rows outside of the scope of the sender', async () => {
    const token = await client.server.tokenFor({ role: 'sumber', units: [PUSKESMAS], sources: ['eppgbm'] });
    expect(countsOf(await client.imported(childCsv(childRow(1)), {}, token))).toMatchObject({ accepted: 1 });
    const foreign = await client.imported(childCsv(childRow(2)), { source: 'lain' }, token);
    expect(countsOf(foreign)).toMatchObject({ rejected: 1 });
    expect((await client.rowsOf(foreign.id))[0]?.problem).toMatchObject({ code: 'E_SOURCE_SCOPE' });
    expect(countsOf(await client.imported(childCsv(childRow(2)), { source: 'lain', mode: 'preview' }, token))).toMatchObject({ rejected: 1 });
  });

  it('those who may not import, and the imports of others', async () => {
    const kader = await client.server.tokenFor({ role: 'kader', units: [POSYANDU], sources: ['eppgbm'] });
    await client.send(childCsv(childRow(1)), {}, kader).expect(403);
    await client.send(childCsv(childRow(1)), {}, 'x').expect(401);
    const [own, other] = [await client.server.tokenFor({ role: 'sumber', units: [PUSKESMAS], sources: ['eppgbm'] }), await client.server.tokenFor({ role: 'kepala_puskesmas', units: [PUSKESMAS], sources: [] })];
    const { id } = await client.imported(childCsv(childRow(1)), {}, own);
    await client.server.ask('get', `/api/v1/imports/${id}`, own).expect(200);
    for (const path of [`/api/v1/imports/${id}`, `/api/v1/imports/${id}/rows`]) expect((await client.server.ask('get', path, other).expect(404)).body).toMatchObject({ code: 'E_NOT_FOUND' });
    expect((await client.server.ask('get', '/api/v1/imports', other).expect(200)).body).toEqual({ rows: [] });
    expect(((await client.server.ask('get', '/api/v1/imports', own).expect(200)).body as { rows: unknown[] }).rows).toHaveLength(1);
  });
});

describe('lists', () => {
  it('of rows come in pages, in order', async () => {
    const done = await client.imported(childCsv(...Array.from({ length: 1_203 }, (_, index) => childRow(index + 1, index % 100 === 7 ? { Berat: 'x' } : {}))));
    expect(done).toMatchObject({ state: 'done', accepted: 1_191, rejected: 12 });
    const seen: string[] = [];
    for (let cursor = ''; ; ) {
      const { body } = await client.server.asAdmin('get', `/api/v1/imports/${done.id}/rows?limit=500${cursor}`).expect(200);
      const { rows, next } = body as { rows: Row[]; next?: string };
      seen.push(...rows.map(({ at }) => at.replace(/^CSV![A-Z]+/, '')));
      if (next === undefined) break;
      cursor = `&cursor=${next}`;
    }
    expect(seen).toEqual(Array.from({ length: 1_203 }, (_, index) => String(index + 5)));
    expect((await client.rowsOf(done.id, '?status=rejected&limit=5')).map(({ at }) => at)).toEqual(['CSV!T12', 'CSV!T112', 'CSV!T212', 'CSV!T312', 'CSV!T412']);
  });

  it('of imports come newest first', async () => {
    const ids: string[] = [];
    for (const number of [1, 2, 3]) {
      clock.turn(1000);
      ids.unshift((await client.imported(childCsv(childRow(number)))).id);
    }
    const { body } = await client.server.asAdmin('get', '/api/v1/imports?limit=2').expect(200);
    const first = body as { rows: Import[]; next: string };
    const second = (await client.server.asAdmin('get', `/api/v1/imports?limit=2&cursor=${first.next}`).expect(200)).body as { rows: Import[] };
    expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(ids);
  });

  it('of formats and mappings', async () => {
    const { rows } = (await client.server.asAdmin('get', '/api/v1/import-formats').expect(200)).body as { rows: { code: string }[] };
    expect(rows.map(({ code }) => code)).toContain('eppgbm');
    expect((await client.server.asAdmin('get', '/api/v1/import-formats/areas/sample').expect(200).expect('Content-Type', /text\/csv/)).text).toMatch(/^code,name,level,parent_code\r\n/);
    const mapping = { type: 'anc_visit', source: 's', columns: { occurredOn: 'Tanggal', 'subject.nik': 'NIK' }, constants: {} };
    const kepala = await client.server.tokenFor({ role: 'kepala_puskesmas', units: [PUSKESMAS], sources: [] });
    await client.server.ask('put', '/api/v1/mappings/kohort', kepala).send(mapping).expect(200);
    expect((await client.server.asAdmin('get', '/api/v1/mappings').expect(200)).body).toEqual({ rows: [{ name: 'kohort', ...mapping }] });
    const other = await client.server.tokenFor({ role: 'sumber', units: [PUSKESMAS], sources: [] });
    await client.server.ask('put', '/api/v1/mappings/kohort', other).send(mapping).expect(403);
    expect((await client.server.asAdmin('put', '/api/v1/mappings/salah').send({ ...mapping, columns: { ...mapping.columns, 'data.antah': 'x' } }).expect(422)).body).toMatchObject({ code: 'E_ENUM' });
    expect((await client.server.asAdmin('put', '/api/v1/mappings/salah').send({ ...mapping, columns: { 'subject.nik': 'NIK' } }).expect(422)).body).toMatchObject({ code: 'E_REQUIRED' });
    await client.server.ask('delete', '/api/v1/mappings/kohort', kepala).expect(204);
    await client.server.ask('delete', '/api/v1/mappings/kohort', kepala).expect(404);
  });
});
