/** Signing in, tokens and limits over real HTTP. */
import type { Area, Unit } from '@pantau/shared/area';
import { TestClock, TestServer } from '../../testing/test-server.js';
import { OneTimeLink } from './index.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const always = { validFrom: null, validTo: null };
const kabupaten: Area = { code: '17.04', name: 'Kaur', level: 'kabupaten', parent: null, replacedBy: [], ...always };
const puskesmas: Unit = { id: 'puskesmas:17.04.02', kind: 'puskesmas', name: 'Tanjung Kemuning', parent: null, serves: ['17.04.02.2009'], ...always };

const clock = new TestClock();
let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start({ house: { clock }, areas: [kabupaten], units: [puskesmas] });
});
afterAll(() => server.close());
// Each test begins in a window of its own, so that none uses up the requests of another.
beforeEach(() => clock.turn(20_000));

const order = { name: 'SIMPUS', role: 'sumber', units: [puskesmas.id], sources: ['simpus'], types: ['anc_visit'], expiresOn: '2027-12-31' };
const idOf = async (name: string): Promise<string> => {
  const { body } = await server.asAdmin('get', '/api/v1/tokens?limit=1000').expect(200);
  return (body as { rows: { id: string; name: string }[] }).rows.find((row) => row.name === name)?.id ?? '';
};

describe('a token', () => {
  it('is made, used, listed without its secret, and revoked', async () => {
    const made = await server.asAdmin('post', '/api/v1/tokens').send(order).expect(201);
    const { id, token } = made.body as { id: string; token: string };
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect((await server.ask('get', '/api/v1/session', token)).body).toEqual({ roles: ['sumber'], units: [puskesmas.id] });

    const listed = await server.asAdmin('get', '/api/v1/tokens').expect(200);
    expect((listed.body as { rows: unknown[] }).rows).toContainEqual({ ...order, id, createdAt: new Date(clock.time).toISOString(), revokedAt: null });
    expect(listed.text).not.toContain(token);

    await server.asAdmin('delete', `/api/v1/tokens/${id}`).expect(204);
    await server.ask('get', '/api/v1/nothing', token).expect(401);
    await server.asAdmin('delete', '/api/v1/tokens/nope').expect(404);
  });

  it('is stored as a hash only', async () => {
    const token = await server.tokenFor({ role: 'admin' });
    const stored = JSON.stringify(await server.store.database.reads.sql.all('SELECT * FROM access_token'));
    expect(stored).not.toContain(token);
    expect(stored).not.toContain(server.config.adminToken);
  });

  it('is good to the end of its last day, and no longer', async () => {
    const token = await server.tokenFor({ role: 'admin', expiresOn: '2026-09-14' });
    await server.ask('get', '/api/v1/tokens', token).expect(200);
    const now = clock.time;
    clock.time = Date.parse('2026-09-14T16:59:59Z');
    await server.ask('get', '/api/v1/tokens', token).expect(200);
    clock.time = Date.parse('2026-09-14T17:00:00Z');
    await server.ask('get', '/api/v1/tokens', token).expect(401);
    clock.time = now;
  });

  it('may have ended before it was made', async () => {
    await server.ask('get', '/api/v1/tokens', await server.tokenFor({ role: 'admin', expiresOn: '2020-01-01' })).expect(401);
  });

  it('is for administrators to make, list and revoke', async () => {
    for (const role of ['perencana_dinkes', 'kepala_puskesmas', 'pembina', 'kader', 'layar', 'sumber']) {
      const token = await server.tokenFor({ role, units: [puskesmas.id] });
      for (const method of ['get', 'post'] as const) expect((await server.ask(method, '/api/v1/tokens', token).expect(403)).body).toMatchObject({ code: 'E_SCOPE' });
      await server.ask('delete', `/api/v1/tokens/${await idOf('test')}`, token).expect(403);
    }
  });

  it.each([
    ['an unknown unit', { units: [puskesmas.id, 'puskesmas:9901'] }, 'E_UNIT_UNKNOWN', '/units/1'],
    ['an unknown type', { types: ['anc_visit', 'nope9901'] }, 'E_EVENT_TYPE', '/types/1'],
    ['an unknown role', { role: 'root9901' }, 'E_ENUM', '/role'],
    ['no last day', { expiresOn: undefined }, 'E_REQUIRED', '/expiresOn'],
    ['a day that does not exist', { expiresOn: '2026-02-30' }, 'E_DATE', '/expiresOn'],
    ['an empty name', { name: ' ' }, 'E_REQUIRED', '/name'],
  ])('is refused with %s', async (_, change, code, pointer) => {
    const answer = await server.asAdmin('post', '/api/v1/tokens').send({ ...order, ...change }).expect(422);
    expect(answer.body).toMatchObject({ code, errors: [{ code, pointer }] });
    expect(answer.text).not.toContain('9901');
  });

  it('takes area codes for units', async () => {
    await server.asAdmin('post', '/api/v1/tokens').send({ ...order, role: 'perencana_dinkes', units: ['17.04'] }).expect(201);
  });

  it('is listed page by page', async () => {
    for (let n = 0; n < 3; n += 1) await server.tokenFor({ role: 'kader' });
    const whole = (await server.asAdmin('get', '/api/v1/tokens?limit=1000').expect(200)).body as { rows: { id: string }[]; next?: string };
    const pages: string[] = [];
    for (let next: string | undefined = ''; next !== undefined; ) {
      const { body } = await server.asAdmin('get', `/api/v1/tokens?limit=2${next && `&cursor=${next}`}`).expect(200);
      const page = body as { rows: { id: string }[]; next?: string };
      pages.push(...page.rows.map(({ id }) => id));
      ({ next } = page);
    }
    expect(pages).toEqual(whole.rows.map(({ id }) => id));
    expect(whole).not.toHaveProperty('next');
    for (const wrong of ['limit=0', 'limit=1001', 'limit=x', 'cursor=%21']) await server.asAdmin('get', `/api/v1/tokens?${wrong}`).expect(400);
  });

  it('H-02 that is none is refused, whatever cookie comes with it', async () => {
    const browser = server.browser();
    await browser.post('/api/v1/session').set('Authorization', `Bearer ${server.config.adminToken}`).expect(200);
    await browser.get('/api/v1/tokens').expect(200);
    for (const header of ['Bearer nope', 'Bearer', `Basic ${server.config.adminToken}`, server.config.adminToken]) {
      expect((await browser.get('/api/v1/tokens').set('Authorization', header).expect(401)).body).toMatchObject({ code: 'E_AUTH' });
    }
  });
});

describe('a browser session', () => {
  it('is begun by a token; its cookie stays with this server and out of reach of scripts', async () => {
    const token = await server.tokenFor({ role: 'kader', units: [puskesmas.id] });
    const { headers, body } = await server.ask('post', '/api/v1/session', token).expect(200);
    expect(body).toEqual({ roles: ['kader'], units: [puskesmas.id] });
    const [cookie = ''] = headers['set-cookie'] as unknown as string[];
    expect(cookie).toMatch(/^pantau_session=[\w-]{43}; .*Path=\/;.* HttpOnly; SameSite=Strict$/);
    expect(cookie).not.toMatch(/Secure|Domain/);
    const stored = JSON.stringify(await server.store.database.reads.sql.all('SELECT * FROM browser_session'));
    expect(stored).not.toContain(/=([\w-]{43});/.exec(cookie)?.[1]);
  });

  it('has a Secure cookie where the public address is https', async () => {
    const secure = await TestServer.start({ config: { publicUrl: new URL('https://pantau.example') } });
    const { headers } = await secure.asAdmin('post', '/api/v1/session');
    await secure.close();
    expect(String(headers['set-cookie'])).toContain('; Secure');
  });

  it('tells who it is, strangers too', async () => {
    expect((await server.ask('get', '/api/v1/session').expect(200)).body).toEqual({ roles: [], units: [] });
    const browser = server.browser();
    await browser.post('/api/v1/session').set('Authorization', `Bearer ${server.config.adminToken}`).expect(200);
    expect((await browser.get('/api/v1/session').expect(200)).body).toEqual({ roles: ['admin'], units: [] });
  });

  it('is begun once by the key of the one-time link', async () => {
    const { key } = server.app.get(OneTimeLink);
    await server.ask('post', '/api/v1/session').send({ key: `${key}x` }).expect(401);
    const browser = server.browser();
    expect((await browser.post('/api/v1/session').send({ key }).expect(200)).body).toEqual({ roles: ['admin'], units: [] });
    await browser.get('/api/v1/tokens').expect(200);
    expect((await server.ask('post', '/api/v1/session').send({ key }).expect(401)).body).toMatchObject({ code: 'E_AUTH' });
  });

  it.each([[{ user: 'u', password: 'p' }], [{}], [undefined]])('is not begun by %j', async (proof) => {
    const { body, headers } = await server.ask('post', '/api/v1/session').send(proof).expect(401);
    expect(body).toMatchObject({ code: 'E_AUTH' });
    expect(headers).not.toHaveProperty('set-cookie');
  });

  it('refuses what is no proof at all', async () => {
    expect((await server.ask('post', '/api/v1/session').send({ key: 1 }).expect(422)).body).toMatchObject({ code: 'E_TYPE' });
    expect((await server.ask('post', '/api/v1/session').send({ key: 'a', more: 1 }).expect(400)).body).toMatchObject({ code: 'E_UNKNOWN_FIELD' });
  });

  it('ends when told', async () => {
    const browser = server.browser();
    await browser.post('/api/v1/session').set('Authorization', `Bearer ${server.config.adminToken}`).expect(200);
    const { headers } = await browser.get('/api/v1/session');
    expect(headers).not.toHaveProperty('set-cookie');
    const kept = browser.jar.getCookie('pantau_session', { path: '/', domain: '127.0.0.1', secure: false, script: false })?.value ?? '';
    await browser.delete('/api/v1/session').expect(204).expect('Set-Cookie', /^pantau_session=;.*1970/);
    await server.ask('get', '/api/v1/tokens').set('Cookie', `pantau_session=${kept}`).expect(401);
    await server.ask('delete', '/api/v1/session').expect(204);
  });

  it('ends with the token that began it', async () => {
    const token = await server.tokenFor({ role: 'admin' });
    const browser = server.browser();
    await browser.post('/api/v1/session').set('Authorization', `Bearer ${token}`).expect(200);
    await browser.get('/api/v1/tokens').expect(200);
    const rows = ((await browser.get('/api/v1/tokens?limit=1000')).body as { rows: { id: string }[] }).rows;
    await server.asAdmin('delete', `/api/v1/tokens/${rows.at(-1)?.id ?? ''}`).expect(204);
    await browser.get('/api/v1/tokens').expect(401);
  });

  it('lasts 12 hours from its last use', async () => {
    const browser = server.browser();
    await browser.post('/api/v1/session').set('Authorization', `Bearer ${server.config.adminToken}`).expect(200);
    for (let n = 0; n < 3; n += 1) {
      clock.turn(11 * HOUR);
      await browser.get('/api/v1/tokens').expect(200);
    }
    clock.turn(12 * HOUR + 1);
    await browser.get('/api/v1/tokens').expect(401);
  });

  it('outlives a restart, and ends with the admin token that began it', async () => {
    const { SessionBook } = await import('./session-book.js');
    const { TokenBook } = await import('./token-book.js');
    const { database } = server.store;
    const now = clock.time;
    const tokens = await TokenBook.open(database, 'first');
    const secret = await (await SessionBook.open(database, { hours: 12, now })).begin(tokens.admin.key, now);
    const key = (await SessionBook.open(database, { hours: 12, now: now + HOUR })).holderOf(secret, now + HOUR) ?? '';
    expect(tokens.ofKey(key, now)).toBe(tokens.admin);
    expect((await TokenBook.open(database, 'second')).ofKey(key, now)).toBeNull();
    expect((await SessionBook.open(database, { hours: 12, now: now + DAY })).holderOf(secret, now)).toBeNull();
  });
});

describe('a change with a cookie', () => {
  it.each([
    [{}, 201],
    [{ Origin: 'http://HOST' }, 201],
    [{ Origin: 'http://HOST', 'Sec-Fetch-Site': 'same-origin' }, 201],
    [{ Origin: 'null', 'Sec-Fetch-Site': 'same-origin' }, 201],
    [{ Origin: 'http://evil.example' }, 403],
    [{ Origin: 'null' }, 403],
    [{ Origin: 'http://sub.HOST' }, 403],
    [{ Origin: 'http://HOST', 'Sec-Fetch-Site': 'cross-site' }, 403],
    [{ 'Sec-Fetch-Site': 'same-site' }, 403],
  ])('with %j: %i', async (headers, status) => {
    const browser = server.browser();
    const session = await browser.post('/api/v1/session').set('Authorization', `Bearer ${server.config.adminToken}`).expect(200);
    const host = `127.0.0.1:${(session.request as { url: string }).url.split(':')[2]?.split('/')[0] ?? ''}`;
    const sent = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value.replace('HOST', host)]));
    const answer = await browser.post('/api/v1/tokens').set('Host', host).set(sent).send({ ...order, role: 'kader' });
    expect({ status: answer.status, code: (answer.body as { code?: string }).code }).toEqual({ status, code: status === 403 ? 'E_ORIGIN' : undefined });
  });

  it('needs no page of our own where a token is the proof', async () => {
    await server.asAdmin('post', '/api/v1/tokens').set('Origin', 'http://evil.example').send({ ...order, role: 'kader' }).expect(201);
  });

  it('is not begun from a foreign page either', async () => {
    await server.ask('post', '/api/v1/session').set('Origin', 'http://evil.example').send({ key: 'x' }).expect(403);
  });
});

describe('limits', () => {
  const few = { seconds: 10, perToken: 5, perStranger: 3 };
  let limited: TestServer;
  let token: string;
  beforeAll(async () => {
    limited = await TestServer.start({ config: { limits: few }, house: { clock } });
    token = await limited.tokenFor({ role: 'sumber', sources: ['x'] });
  });
  afterAll(() => limited.close());
  beforeEach(() => (clock.time = Math.ceil(clock.time / 10_000) * 10_000));

  const statuses = async (times: number, by?: string): Promise<number[]> => {
    const all: number[] = [];
    for (let n = 0; n < times; n += 1) all.push((await limited.ask('get', '/api/v1/nothing', by)).status);
    return all;
  };

  it('H-13 hold for addresses of strangers, and say when to come back', async () => {
    expect(await statuses(4)).toEqual([401, 401, 401, 429]);
    clock.turn(3_000);
    const { body, headers } = await limited.ask('get', '/api/v1/session').expect(429);
    expect(body).toMatchObject({ code: 'E_RATE', retryable: true });
    expect(Number(headers['retry-after'])).toBeGreaterThanOrEqual(7);
    clock.turn(7_000);
    await limited.ask('get', '/api/v1/session').expect(200);
  });

  it('H-13 hold for each token, and do not hold up others at its address', async () => {
    expect(await statuses(4)).toEqual([401, 401, 401, 429]);
    expect(await statuses(6, token)).toEqual([404, 404, 404, 404, 404, 429]);
    expect(await statuses(20, limited.config.adminToken)).toEqual(Array(20).fill(404));
    expect(await statuses(1, 'wrong')).toEqual([429]);
  });

  it('do not hold for what tells whether the server lives, nor for its pages', async () => {
    await statuses(4);
    for (const path of ['/live', '/ready', '/metrics', '/api/docs']) for (let n = 0; n < 6; n += 1) await limited.ask('get', path).expect(200);
    for (let n = 0; n < 6; n += 1) expect((await limited.ask('get', '/')).status).not.toBe(429);
  });
});
