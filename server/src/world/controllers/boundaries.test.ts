/** Outlines over HTTP: in as a file, out with a tag and packed. */
import { gunzipSync } from 'node:zlib';
import type { Boundaries } from '@pantau/shared/protocol';
import { anArea } from '@pantau/shared/testing';
import { jaggedVillages } from '../../../testing/jagged-villages.js';
import { TestServer } from '../../../testing/test-server.js';

const VILLAGES = Array.from({ length: 9 }, (_, i) => `35.07.02.${2001 + i}`);
const fileOf = (codes: readonly string[]) => {
  const shapes = jaggedVillages(VILLAGES);
  return JSON.stringify({ type: 'FeatureCollection', features: codes.map((id) => ({ type: 'Feature', id, properties: {}, geometry: shapes.get(id) })) });
};

describe('outlines over HTTP', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await TestServer.start({ areas: ['35', '35.07', '35.07.02', ...VILLAGES].map((code) => anArea(code)) });
  });
  afterAll(() => server.close());

  const put = (body: string | Buffer) => server.asAdmin('put', '/api/v1/boundaries').set('Content-Type', 'application/geo+json').serialize((raw: unknown) => raw as string).send(body);
  const get = (path = '35.07') => server.asAdmin('get', `/api/v1/boundaries/${path}`);
  const schematicIn = (body: unknown) => (body as Boundaries).features.map(({ properties }) => properties.schematic);

  it('tells which outlines are schematic, before and after some are known; the tag changes with them', async () => {
    const before = await get().expect(200);
    expect(schematicIn(before.body)).toEqual(VILLAGES.map(() => true));
    expect((await put(fileOf(VILLAGES.slice(0, 4))).expect(200)).body).toEqual({ inserted: 4, updated: 0, unchanged: 0, rows: [], closed: [] });
    const after = await get().set('If-None-Match', String(before.headers.etag)).expect(200);
    expect(schematicIn(after.body)).toEqual(VILLAGES.map((_, i) => i > 3));
    expect(after.headers.etag).not.toBe(before.headers.etag);
    const { headers } = await get().set('If-None-Match', String(after.headers.etag)).expect(304);
    expect(headers).toMatchObject({ 'cache-control': 'private, no-cache', etag: after.headers.etag, vary: expect.stringContaining('Accept-Encoding') as string });
  });

  it('is packed for those who unpack, with the same tag', async () => {
    const plain = await get().set('Accept-Encoding', 'identity').expect(200);
    expect(plain.headers['content-encoding']).toBeUndefined();
    const packed = await get().set('Accept-Encoding', 'gzip').buffer(true).parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => done(null, Buffer.concat(chunks)));
    }).expect(200);
    expect(packed.headers).toMatchObject({ 'content-type': 'application/json; charset=utf-8', etag: plain.headers.etag });
    const bytes = packed.body as Buffer;
    expect((bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString()).toBe(plain.text);
  });

  it('shows kecamatan where asked, and what lies outside one\'s reach not at all', async () => {
    expect((await get('35.07?level=kecamatan').expect(200)).body).toMatchObject({ features: [{ properties: { code: '35.07.02', schematic: true } }] });
    expect((await get('35').expect(200)).body).toMatchObject({ features: [{ properties: { code: '35.07' } }] });
    await get('35.07?level=dusun').expect(400);
    await get('35.08').expect(404);
    const stranger = await server.tokenFor({ role: 'kader', units: ['35.07.02.2001'] });
    await server.ask('get', '/api/v1/boundaries/35.07', stranger).expect(404);
    await server.ask('put', '/api/v1/boundaries', stranger).send({}).expect(403);
  });

  it('refuses a file that is none, without an echo', async () => {
    const cases: [string | Buffer, number, string][] = [
      ['', 400, 'E_JSON'],
      ['{"type":"9901014101990001"', 400, 'E_JSON'],
      [`${'['.repeat(11)}${']'.repeat(11)}`, 400, 'E_DEPTH'],
      ['{"type":"FeatureCollection","features":[{"geometry":{"type":"Polygon","coordinates":[[[1e400,1]]]}}]}', 400, 'E_NUMBER'],
      ['{"type":"9901014101990001","features":[]}', 422, 'E_GEOMETRY'],
      [Buffer.alloc(20 * 1024 * 1024 + 1, 0x20), 413, 'E_BODY_SIZE'],
    ];
    for (const [body, status, code] of cases) {
      const answer = await put(body).expect(status);
      expect(answer.body).toMatchObject({ code });
      expect(answer.text).not.toContain('9901');
    }
  });
});
