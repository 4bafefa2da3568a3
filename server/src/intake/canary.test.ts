/**
 * Known names, NIK, addresses and phone numbers sent through every verdict of the intake: none of them is found in
 * anything the server writes or answers, in whatever writing; and who has the key of the vault can still read them.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Identity } from '@pantau/shared/event';
import { APRIL, aVisit, smallAreas, smallUnits, VILLAGE, type Verdict } from '../../testing/small-world.js';
import { TestClock, TestServer } from '../../testing/test-server.js';
import { PersonVault, Pseudonyms } from '../access/index.js';

const CANARY: Required<Identity> = {
  name: 'Kenari Emas Permata',
  nik: '9904024107900042',
  birthDate: '1 Juli 1990 pagi',
  address: 'Jalan Kenari Kuning 17 RT 03',
  phone: '+62 812-9904-4242',
};

/** The canaries as they are and as they might be written by mistake. */
const traces: readonly Buffer[] = Object.values(CANARY).flatMap((text) =>
  [text, encodeURIComponent(text), Buffer.from(text).toString('hex'), base64Core(text), createHash('sha256').update(text).digest('hex'), createHash('sha1').update(text).digest('hex'), createHash('md5').update(text).digest('hex')].map((trace) => Buffer.from(trace)),
);

/** The inner part of its base64, the same wherever it stands in a longer text that begins at a multiple of three. */
function base64Core(text: string): string {
  return Buffer.from(text).toString('base64').slice(0, -4);
}

function tracesIn(bytes: Buffer | string): string[] {
  const all = Buffer.from(bytes);
  return traces.filter((trace) => all.includes(trace)).map((trace) => trace.toString());
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

const identity = { ...CANARY, religion: CANARY.name };
/** One item of every fate. */
const items = [
  { fate: 'accepted', event: aVisit('ok', { identity }) },
  { fate: 'accepted', event: aVisit('by-nik', { subject: { kind: 'pregnancy', key: `nik:${CANARY.nik}` }, reporter: { id: `nik:${CANARY.nik}`, role: 'kader' }, identity }) },
  { fate: 'duplicate', event: aVisit('ok', { identity }) },
  { fate: 'conflict', event: aVisit('ok', { identity, occurredOn: '2026-04-03' }) },
  { fate: 'quarantined', event: aVisit('wait', { identity, residence: { desa: '17.04.02.2999' } }) },
  { fate: 'accepted', event: aVisit('new', { identity, revision: 2 }) },
  { fate: 'superseded', event: aVisit('new', { identity, revision: 1 }) },
  { fate: 'accepted', event: { id: 'ok', source: 'kohort', revision: 5, voided: true, identity, data: identity } },
  { fate: 'rejected', event: aVisit('bad-date', { identity, occurredOn: CANARY.birthDate }) },
  { fate: 'rejected', event: aVisit('bad-nik', { identity: { ...identity, nik: `${CANARY.nik}0` } }) },
  { fate: 'rejected', event: aVisit('bad-type', { identity: { ...identity, name: [CANARY.name] } }) },
  { fate: 'rejected', event: aVisit('bad-field', { identity, [CANARY.nik]: CANARY.name, [CANARY.name]: CANARY.nik }) },
  { fate: 'rejected', event: aVisit('bad-enum', { identity, type: CANARY.name }) },
  { fate: 'rejected', event: aVisit(CANARY.name, { identity }) },
  { fate: 'rejected', event: aVisit(`x${CANARY.nik}`, { identity }) },
  { fate: 'accepted', event: aVisit('unknown-data', { identity, data: { gaWeeks: 9, note: CANARY.name, [CANARY.nik]: CANARY.phone } }) },
  { fate: 'rejected', event: CANARY.name },
  { fate: 'rejected', event: [identity] },
];

describe('what is said of persons', () => {
  let server: TestServer;
  const answers: string[] = [];
  beforeAll(async () => {
    server = await TestServer.start({ areas: smallAreas, units: smallUnits, house: { clock: new TestClock(APRIL) } });
  });
  afterAll(() => server.close());

  const send = async (body: string, type = 'application/json'): Promise<void> => {
    const answer = await server.asAdmin('post', '/api/v1/events').set('Content-Type', type).serialize((raw: unknown) => raw as string).send(body);
    answers.push(answer.text, JSON.stringify(answer.headers));
  };
  const everywhere = async (): Promise<string[]> => {
    expect(tracesIn(`x${CANARY.name}`)).toEqual([CANARY.name]);
    for (const path of ['/metrics', '/live', '/ready', '/api/v1/openapi.json']) answers.push((await server.asAdmin('get', path)).text);
    const query = `area=${VILLAGE}&indicator=anc_k1_akses&period=2026-04`;
    for (const path of ['quarantine', `explain?${query}`, `changes?${query}`, `situation?${query}`, `pws?${query}`, 'tokens']) answers.push((await server.asAdmin('get', `/api/v1/${path}`)).text);
    const written = filesIn(server.config.dataDir).flatMap((file) => tracesIn(readFileSync(file)).map((trace) => `${file}: ${trace}`));
    return [...written, ...tracesIn(answers.join('\n')), ...tracesIn(server.logged.join('\n'))];
  };

  it('meets the fate of its event', async () => {
    const { body, text } = await server.asAdmin('post', '/api/v1/events').send({ events: items.map(({ event }) => event) }).expect(200);
    answers.push(text);
    expect((body as { results: Verdict[] }).results.map(({ status }) => status)).toEqual(items.map(({ fate }) => fate));
  });

  it('is found nowhere: not in files, logs, metrics or answers', async () => {
    await send(items.map(({ event }) => JSON.stringify(event)).join('\n'), 'application/x-ndjson');
    await send(`{"events":[${JSON.stringify(aVisit('cut', { identity }))},{"identity":{"nik":"${CANARY.nik}`);
    await send(`{"events":[],"${CANARY.nik}":"${CANARY.name}"}`);
    await send(`${JSON.stringify(aVisit('line', { identity }))}\n{"nik":"${CANARY.nik}","name":"${CANARY.name}`, 'application/x-ndjson');
    await send(JSON.stringify({ nik: CANARY.nik }), `text/${CANARY.nik}`);
    for (const path of [`/api/v1/events/${CANARY.nik}`, `/api/v1/quarantine?unit=${encodeURIComponent(CANARY.name)}&code=${CANARY.nik}`, `/api/v1/situation?area=${CANARY.nik}&period=2026-04`])
      answers.push((await server.asAdmin('get', path)).text);
    expect(await everywhere()).toEqual([]);
    expect(server.logged.length).toBeGreaterThan(10);
  });

  it('can be read by who has the key', async () => {
    const vault = server.app.get(PersonVault);
    const { ofNik } = server.app.get(Pseudonyms);
    expect(await vault.read({ kind: 'person', key: `nik~${ofNik(CANARY.nik)}` })).toEqual(CANARY);
    expect(await vault.read({ kind: 'person', key: 'kohort/ibu-new' })).toEqual(CANARY);
    expect(await vault.read({ kind: 'person', key: 'kohort/ibu-wait' })).toBeNull();
  });

  it('leaves no pseudonym that could be made without the key', async () => {
    const { sql } = server.store.database.reads;
    const [row] = await sql.all<{ body: string }>("SELECT body FROM event WHERE id = 'by-nik'");
    const pseudonym = /nik~([\w-]{22})/.exec(row?.body ?? '')?.[1];
    expect(pseudonym).toBe(server.app.get(Pseudonyms).ofNik(CANARY.nik));
    expect(pseudonym).not.toBe(new Pseudonyms('another key').ofNik(CANARY.nik));
    for (const hash of ['sha256', 'sha1', 'md5', 'sha512']) for (const as of ['hex', 'base64url'] as const) expect(createHash(hash).update(CANARY.nik).digest(as)).not.toContain(pseudonym);
  });

  it('is dropped where there is no vault, and the answer says so', async () => {
    const counting = await TestServer.start({ areas: smallAreas, units: smallUnits, config: { vaultKey: null }, house: { clock: new TestClock(APRIL) } });
    const { body } = await counting.asAdmin('post', '/api/v1/events').send({ events: [aVisit('a', { identity }), aVisit('b'), aVisit('c', { identity: {} })] }).expect(200);
    expect((body as { results: Verdict[] }).results.map(({ flags }) => flags)).toEqual([['identity_dropped'], [], []]);
    expect(await counting.store.database.reads.sql.all('SELECT * FROM vault_statement')).toEqual([]);
    expect(filesIn(counting.config.dataDir).flatMap((file) => tracesIn(readFileSync(file)))).toEqual([]);
    await counting.close();
  });
});
