/** Events one a line: the same limits and answers as a JSON batch, and no line spoils another. */
import { gzipSync } from 'node:zlib';
import { APRIL, aVisit, smallAreas, smallUnits, type Verdict } from '../../testing/small-world.js';
import { TestClock, TestServer } from '../../testing/test-server.js';

const CANARY = '9904024107900001';
const MIB = 1024 * 1024;
const line = (id: string, more: object = {}): string => JSON.stringify(aVisit(id, more));

describe('POST /api/v1/events as application/x-ndjson', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await TestServer.start({ areas: smallAreas, units: smallUnits, house: { clock: new TestClock(APRIL) } });
  });
  afterAll(() => server.close());

  const send = (body: string | Buffer) =>
    server.asAdmin('post', '/api/v1/events').set('Content-Type', 'application/x-ndjson').serialize((raw: unknown) => raw as string).send(body);
  const verdicts = async (body: string | Buffer): Promise<readonly Verdict[]> => ((await send(body).expect(200)).body as { results: Verdict[] }).results;

  it('answers what a JSON batch of the same events answers', async () => {
    const good = aVisit('same-1');
    const bad = aVisit('same-2', { occurredOn: '2026-02-30' });
    const asLines = await verdicts(`${JSON.stringify(good)}\n${JSON.stringify(bad)}\n`);
    const { body } = await server.asAdmin('post', '/api/v1/events').send({ events: [aVisit('same-1'), bad] }).expect(200);
    expect(asLines.map(({ status }) => status)).toEqual(['accepted', 'rejected']);
    expect((body as { results: Verdict[] }).results).toEqual([{ ...asLines[0], status: 'duplicate' }, asLines[1]]);
    expect(asLines[1]?.problem).toMatchObject({ code: 'E_DATE', pointer: '/events/1/occurredOn' });
  });

  it('takes the good lines around bad ones, and names these by their number', async () => {
    const broken = [`{"id":"b","nik":"${CANARY}"`, `{"id":"c","id":"${CANARY}"}`, `"${CANARY}"`, '{"__proto__":{}}'];
    const answer = await send([line('iso-1'), '', ...broken, line('iso-2')].join('\n')).expect(200);
    const { results } = answer.body as { results: Verdict[] };
    expect(results.map(({ index, id, status, problem }) => [index, id, status, problem?.code, problem?.pointer])).toEqual([
      [0, 'iso-1', 'accepted', undefined, undefined],
      [1, null, 'rejected', 'E_JSON', 'line:3'],
      [2, null, 'rejected', 'E_DUP_KEY', 'line:4'],
      [3, null, 'rejected', 'E_TYPE', '/events/3'],
      [4, null, 'rejected', 'E_KEY', 'line:6'],
      [5, 'iso-2', 'accepted', undefined, undefined],
    ]);
    expect(answer.text).not.toContain(CANARY);
  });

  it('takes what came whole where the last line was cut off', async () => {
    const whole = `${line('cut-1')}\n${line('cut-2')}`;
    expect((await verdicts(whole.slice(0, -20))).map(({ status, problem }) => problem?.code ?? status)).toEqual(['accepted', 'E_JSON']);
    expect((await verdicts(whole)).map(({ status }) => status)).toEqual(['duplicate', 'accepted']);
  });

  it('takes 500 lines and refuses 501, storing none', async () => {
    const before = server.store.clock;
    const lines = Array.from({ length: 501 }, (_, i) => line(`many-${i}`));
    expect((await send(lines.join('\n')).expect(413)).body).toMatchObject({ code: 'E_BATCH_SIZE' });
    expect(server.store.clock).toBe(before);
    expect((await verdicts(lines.slice(1).join('\r\n'))).filter(({ status }) => status === 'accepted')).toHaveLength(500);
  });

  it('takes 1 MiB and refuses one byte more, packed or not', async () => {
    const first = `${line('large-1')}\n`;
    const filled = (size: number): string => first + ' '.repeat(size - first.length);
    expect((await verdicts(filled(MIB))).map(({ status }) => status)).toEqual(['accepted']);
    for (const refused of [send(filled(MIB + 1)), send(gzipSync(filled(50 * MIB))).set('Content-Encoding', 'gzip')])
      expect((await refused.expect(413)).body).toMatchObject({ code: 'E_BODY_SIZE' });
    const packed = await send(gzipSync(line('packed-1'))).set('Content-Encoding', 'gzip').expect(200);
    expect((packed.body as { results: Verdict[] }).results).toMatchObject([{ id: 'packed-1', status: 'accepted' }]);
  });

  it('answers an empty body of no line with nothing, a missing body with E_JSON', async () => {
    expect(await verdicts('\n \r\n')).toEqual([]);
    expect((await server.asAdmin('post', '/api/v1/events').expect(400)).body).toMatchObject({ code: 'E_JSON' });
  });
});

describe('the pointer of an item', () => {
  it('echoes no NIK and no name that was used as a field name', async () => {
    const server = await TestServer.start({ areas: smallAreas, units: smallUnits, house: { clock: new TestClock(APRIL) } });
    const spoiled = { [CANARY]: 1, 'Burung Kenari': 2, data: { gaWeeks: 9, provider: 'bidan', [`x${CANARY}`]: 'nik:12' } };
    const { body, text } = await server.asAdmin('post', '/api/v1/events').send({ events: [aVisit('p', spoiled)] }).expect(200);
    const [{ problem } = { problem: undefined }] = (body as { results: { problem?: { errors: { code: string; pointer: string }[] } }[] }).results;
    expect(problem?.errors.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(['E_NIK_FORMAT /events/0/data/…', 'E_UNKNOWN_FIELD /events/0/…', 'E_UNKNOWN_FIELD /events/0/…']);
    expect(text + server.logged.join('')).not.toMatch(new RegExp(`${CANARY}|Kenari`));
    await server.close();
  });
});
