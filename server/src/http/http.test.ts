/** Bodies and faults over real HTTP, on a room with one route of every kind. */
import 'reflect-metadata';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { Body, Controller, Get, Module, Param, Post, Put, Query } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { z } from 'zod';
import { HttpModule, Lines, LOG, openLog, ProblemException, ServerAdapter, Takes } from './index.js';

const CANARY = '9901014101990001';
const posted = z.strictObject({ name: z.string().max(5), day: z.string().optional(), n: z.number().min(0).optional(), kind: z.enum(['a', 'b']).optional() });

@Controller('x')
class TestController {
  @Post()
  post(@Body({ schema: posted }) body: unknown) {
    return { body };
  }

  @Post('any')
  any(@Body() body: unknown) {
    return { body: body ?? null };
  }

  @Post('events')
  @Takes('json', 'ndjson')
  events(@Body() body: unknown) {
    return body instanceof Lines ? { lines: body.lines } : { body };
  }

  @Put('csv')
  @Takes('csv')
  csv(@Body() body: string) {
    return { length: body.length, body: body.slice(0, 20) };
  }

  @Put('geo')
  @Takes('geojson', 'largeJson')
  geo(@Body() body: Buffer) {
    return { size: body.length };
  }

  @Get()
  query(@Query({ schema: z.object({ n: z.coerce.number().int().min(1) }) }) query: unknown) {
    return query;
  }

  @Get('fault/:kind')
  fault(@Param('kind') kind: string) {
    if (kind === 'full') throw Object.assign(new Error(CANARY), { driverError: Object.assign(new Error(), { code: 'SQLITE_FULL' }) });
    if (kind === 'known') throw new ProblemException('E_CONFLICT', { problems: [{ code: 'E_REQUIRED', pointer: '/a', hint: '16 angka' }] });
    throw Object.assign(new TypeError(CANARY), { query: CANARY });
  }
}

const logged: string[] = [];
const log = openLog('debug', new Writable({ write: (chunk: Buffer, _, done) => (logged.push(chunk.toString()), done()) }));

@Module({ imports: [HttpModule], controllers: [TestController], providers: [{ provide: LOG, useValue: log }] })
class Around {}
@Module({})
class TestModule {}

let app: NestExpressApplication;
beforeAll(async () => {
  const root = { module: TestModule, global: true, imports: [Around], providers: [{ provide: LOG, useValue: log }], exports: [LOG] };
  app = await NestFactory.create<NestExpressApplication>(root, new ServerAdapter(), { bodyParser: false, logger: false });
  await app.listen(0);
});
afterAll(() => app.close());

const http = () => request(app.getHttpServer());
const send = (path: string, body: string | Buffer, type = 'application/json') => http()[path === '/x/csv' || path === '/x/geo' ? 'put' : 'post'](path).set('Content-Type', type).serialize((raw: unknown) => raw as string).send(body);
const codeOf = (answer: { body: unknown }) => (answer.body as { code?: string }).code;
const MIB = 1024 * 1024;

describe('a JSON body', () => {
  it.each([
    ['J-01 empty', '', 'E_JSON'],
    ['J-02 truncated', '{"name":"9901', 'E_JSON'],
    ['J-04 two documents', '{}{}', 'E_JSON'],
    ['J-05 not UTF-8', Buffer.from([0x22, 0xc3, 0x28, 0x22]), 'E_TEXT'],
    ['J-07 lone surrogate', String.raw`["\ud800"]`, 'E_TEXT'],
    ['J-08 NUL', String.raw`["\u0000"]`, 'E_TEXT'],
    ['J-09 __proto__', '{"__proto__":{"polluted":true}}', 'E_KEY'],
    ['J-10 constructor.prototype', '{"a":{"constructor":{"prototype":{"polluted":true}}}}', 'E_KEY'],
    ['J-11 duplicate key', '{"a":1,"a":2}', 'E_DUP_KEY'],
    ['J-12 depth 9', '[[[[[[[[[1]]]]]]]]]', 'E_DEPTH'],
    ['J-13 1e400', '[1e400]', 'E_NUMBER'],
    ['J-15 NaN', '[NaN]', 'E_JSON'],
  ])('%s is refused', async (_, body, code) => {
    const answer = await send('/x/any', body).expect(400).expect('Content-Type', 'application/problem+json');
    expect(codeOf(answer)).toBe(code);
    expect(answer.text).not.toContain('9901');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('J-02 says where it stops being JSON', async () => {
    const { body } = await send('/x/any', `{"nik":"${CANARY}",}`).expect(400);
    expect(body).toMatchObject({ code: 'E_JSON', errors: [{ code: 'E_JSON', pointer: 'byte:26' }] });
  });

  it('J-06 J-16 takes a byte order mark and minus zero', async () => {
    const { body } = await send('/x/any', '\ufeff[-0]').expect(201);
    expect(body).toEqual({ body: [0] });
  });

  it('H-06 H-07 takes JSON in UTF-8 only', async () => {
    expect(codeOf(await send('/x/any', '{}', 'text/plain').expect(415))).toBe('E_MEDIA_TYPE');
    expect(codeOf(await send('/x/any', '{}', 'application/json; charset=utf-16').expect(415))).toBe('E_MEDIA_TYPE');
    expect(codeOf(await send('/x/any', 'a=1', 'application/x-www-form-urlencoded').expect(415))).toBe('E_MEDIA_TYPE');
    await send('/x/any', '{}', 'application/json; charset="UTF-8"').expect(201);
    const untyped = await http().post('/x/any').unset('Content-Type').set('Content-Length', '2').serialize((raw: unknown) => raw as string).send('{}');
    expect(untyped.status).toBe(415);
  });

  it('H-08 a gzip bomb grows no further than the limit', async () => {
    const bomb = gzipSync(Buffer.alloc(50 * MIB, 0x20));
    expect(bomb.length).toBeLessThan(MIB / 10);
    expect(codeOf(await send('/x/any', bomb).set('Content-Encoding', 'gzip').expect(413))).toBe('E_BODY_SIZE');
    await send('/x/any', gzipSync('{"a":1}')).set('Content-Encoding', 'gzip').expect(201);
    expect(codeOf(await send('/x/any', 'junk').set('Content-Encoding', 'gzip').expect(400))).toBe('E_JSON');
    expect(codeOf(await send('/x/any', 'junk').set('Content-Encoding', 'compress').expect(415))).toBe('E_MEDIA_TYPE');
  });

  it('H-09 is at most 1 MiB', async () => {
    const body = (size: number) => `"${'x'.repeat(size - 2)}"`;
    await send('/x/any', body(MIB)).expect(201);
    expect(codeOf(await send('/x/any', body(MIB + 1)).expect(413))).toBe('E_BODY_SIZE');
  });

  it('may be missing where the route does not ask for one', async () => {
    expect((await http().post('/x/any').expect(201)).body).toEqual({ body: null });
    expect(codeOf(await http().post('/x').expect(400))).toBe('E_JSON');
  });
});

describe('requests that are none', () => {
  it('H-10 a body shorter than it said', async () => {
    expect(await raw('POST /x/any HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{}', 'end')).toMatch(/^HTTP\/1.1 400/);
  });
  it('H-11 two lengths', async () => {
    expect(await raw('POST /x/any HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}')).toMatch(/^HTTP\/1.1 400/);
  });
  it('H-12 a header beyond 16 KiB', async () => {
    expect(await raw(`GET /x HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(17_000)}\r\n\r\n`)).toMatch(/^HTTP\/1.1 431/);
  });
});

describe('other bodies', () => {
  it('NDJSON is one value a line', async () => {
    expect((await send('/x/events', '{"a":1}\n{"a":2}\n', 'application/x-ndjson').expect(201)).body).toEqual({ lines: [{ ok: true, value: { a: 1 } }, { ok: true, value: { a: 2 } }] });
    expect((await send('/x/events', '{"a":1}').expect(201)).body).toEqual({ body: { a: 1 } });
    const { body, text } = await send('/x/events', Buffer.from('\ufeff{"a":1}\r\n\n{"9901"\n"\u00ff"\n{"a":4'), 'application/x-ndjson').expect(201);
    expect((body as { lines: { ok: boolean; error?: object }[] }).lines.map((line) => line.error ?? line.ok)).toEqual([true, { code: 'E_JSON', pointer: 'line:3' }, true, { code: 'E_JSON', pointer: 'line:5' }]);
    expect(text).not.toContain('9901');
    const notUtf8 = Buffer.concat([Buffer.from('1\n'), Buffer.from([0x22, 0xc3, 0x28, 0x22]), Buffer.from('\n2')]);
    expect((await send('/x/events', notUtf8, 'application/x-ndjson').expect(201)).body).toMatchObject({ lines: [{ value: 1 }, { error: { code: 'E_TEXT', pointer: 'line:2' } }, { value: 2 }] });
    expect(codeOf(await send('/x/events', '1\n'.repeat(501), 'application/x-ndjson').expect(413))).toBe('E_BATCH_SIZE');
    expect((await send('/x/events', '1\n\n'.repeat(500), 'application/x-ndjson').expect(201)).body).toMatchObject({ lines: { length: 500 } });
  });
  it('CSV is text, up to 5 MiB', async () => {
    expect((await send('/x/csv', '\ufeffcode,name\n', 'text/csv').expect(200)).body).toEqual({ length: 10, body: 'code,name\n' });
    await send('/x/csv', 'x'.repeat(5 * MIB + 1), 'text/csv').expect(413);
    const refused = await send('/x/csv', '{}').expect(415);
    expect(refused.body).toMatchObject({ errors: [{ hint: 'text/csv' }] });
  });
  it('GeoJSON comes as bytes, up to 20 MiB, as JSON too; what is larger is told how large it may be', async () => {
    for (const type of ['application/geo+json', 'application/json']) expect((await send('/x/geo', ' '.repeat(20 * MIB), type).expect(200)).body).toEqual({ size: 20 * MIB });
    expect((await send('/x/geo', ' '.repeat(20 * MIB + 1)).expect(413)).body).toMatchObject({ code: 'E_BODY_SIZE', errors: [{ hint: '20 MiB' }] });
  });
});

describe('what a route asks for', () => {
  it.each([
    ['a field is missing', {}, 422, { code: 'E_REQUIRED', pointer: '/name' }],
    ['a text is too long', { name: '990101' }, 422, { code: 'E_LENGTH', pointer: '/name' }],
    ['a field has the wrong type', { name: 990101 }, 422, { code: 'E_TYPE', pointer: '/name' }],
    ['a value is not on the list', { name: 'x', kind: 'zz9901' }, 422, { code: 'E_ENUM', pointer: '/kind' }],
    ['a number is out of range', { name: 'x', n: -9901 }, 422, { code: 'E_RANGE', pointer: '/n' }],
    ['a field is unknown', { name: 'x', [CANARY]: 1 }, 400, { code: 'E_UNKNOWN_FIELD', pointer: '/…' }],
  ])('%s', async (_, sent, status, { code, pointer }) => {
    const answer = await http().post('/x').send(sent).expect(status);
    expect(answer.body).toMatchObject({ code, status, errors: [{ code, pointer }] });
    expect(answer.text).not.toContain('9901');
  });
  it('a parameter is wrong', async () => {
    const { body, text } = await http().get('/x?n=nine9901').expect(400);
    expect(body).toMatchObject({ code: 'E_PARAMETER', errors: [{ pointer: '/n' }] });
    expect(text).not.toContain('9901');
    expect((await http().get('/x?n=3').expect(200)).body).toEqual({ n: 3 });
  });
});

describe('a fault', () => {
  it('H-14 a full disk is told as such', async () => {
    const { body, headers } = await http().get('/x/fault/full').expect(507);
    expect(body).toMatchObject({ code: 'E_STORAGE', retryable: true });
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  });
  it('that is expected keeps its words', async () => {
    const { body } = await http().get('/x/fault/known').set('Accept-Language', 'en-GB,en;q=0.9').expect(409).expect('Content-Language', 'en');
    expect(body).toMatchObject({ code: 'E_CONFLICT', detail: 'Same id and revision with other content; raise the revision.', errors: [{ code: 'E_REQUIRED', pointer: '/a', hint: '16 angka' }] });
  });
  it('that nobody foresaw is logged without what it says', async () => {
    logged.length = 0;
    const { body, text } = await http().get('/x/fault/bug').expect(500).expect('Content-Language', 'id');
    expect(text).not.toMatch(/99010141|TypeError|\.ts/);
    const { instance } = body as { instance: string };
    expect(JSON.parse(logged.join(''))).toMatchObject({ id: instance.replace('urn:uuid:', ''), fault: 'TypeError', route: '/x/fault/:kind' });
    expect(logged.join('')).not.toContain(CANARY);
  });
});

/** What a server answers to bytes that no client library would send. */
function raw(text: string, then: 'wait' | 'end' = 'wait'): Promise<string> {
  const { port } = (app.getHttpServer() as { address(): AddressInfo }).address();
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => (then === 'end' ? socket.end(text) : socket.write(text)));
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('error', reject);
    socket.on('close', () => resolve(answer));
  });
}
