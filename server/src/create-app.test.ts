import { TestServer } from '../testing/test-server.js';
import { Readiness } from './liveness/index.js';

let server: TestServer;
beforeAll(async () => {
  // Every route is tried by a stranger with every method, faster than strangers may be.
  server = await TestServer.start({ config: { limits: { seconds: 10, perToken: 10_000, perStranger: 10_000 } } });
});
afterAll(() => server.close());

interface Operation {
  readonly summary?: string;
  readonly responses: Record<string, unknown>;
}
interface ApiDocument {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, unknown> };
}
const apiDocument = async () => (await server.ask('get', '/api/v1/openapi.json').expect(200)).body as ApiDocument;
const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

describe('a stranger', () => {
  it('gets 401 on every address of the API, whatever the method', async () => {
    const { paths } = await apiDocument();
    const known = Object.keys(paths).filter((path) => path.startsWith('/api/v1/') && path !== '/api/v1/session');
    expect(known).toContain('/api/v1/tokens');
    for (const path of known.map((template) => template.replaceAll(/\{\w+\}/g, 'x'))) {
      for (const method of methods) {
        const { status, body } = await server.ask(method, path);
        expect({ method, path, status, code: (body as { code: string }).code }).toEqual({ method, path, status: 401, code: 'E_AUTH' });
      }
    }
  });

  it.each(['/api/v1', '/api/v1/', '/api/v1/nothing', '/API/V1/tokens', '/api/v1/tokens/', '/api/v1/session/more', '/api/v1/openapi.json/x', '/api/v1/%zz', '/api/v1/__proto__'])(
    'gets 401 on %s',
    async (path) => {
      const answer = await server.ask('get', path).expect(401);
      expect(answer.headers['content-type']).toBe('application/problem+json');
      expect(answer.headers['www-authenticate']).toBe('Bearer');
    },
  );

  it('is turned away before its body is looked at', async () => {
    await server.ask('post', '/api/v1/tokens').set('Content-Type', 'application/json').send('{"broken').expect(401);
  });

  it('may read the document of the API', async () => {
    await server.ask('get', '/api/v1/openapi.json').expect(200);
    await server.ask('get', '/api/docs').expect(200).expect('Content-Type', /html/);
  });
});

describe('routes', () => {
  it('all describe themselves', async () => {
    const { openapi, paths, components } = await apiDocument();
    expect(openapi).toBe('3.1.0');
    const operations = Object.entries(paths).flatMap(([path, item]) => Object.entries(item).map(([method, operation]) => ({ name: `${method} ${path}`, ...operation })));
    expect(operations.filter(({ summary }) => !summary).map(({ name }) => name)).toEqual([]);
    expect(operations.filter(({ responses }) => !('default' in responses)).map(({ name }) => name)).toEqual([]);
    const refs = JSON.stringify(paths).match(/#\/components\/schemas\/\w+/g) ?? [];
    for (const ref of new Set(refs)) expect(Object.keys(components.schemas)).toContain(ref.split('/').at(-1));
  });

  it('answer 404 where there is nothing', async () => {
    const { body } = await server.asAdmin('get', '/api/v1/nothing').expect(404);
    expect(body).toMatchObject({ code: 'E_NOT_FOUND', status: 404, type: '/problems/not-found' });
  });

  it('H-05 answer 405 to a method that they do not know', async () => {
    const { body, headers } = await server.asAdmin('put', '/api/v1/tokens').expect(405);
    expect(body).toMatchObject({ code: 'E_METHOD' });
    expect(headers['allow']).toBe('GET, HEAD, POST');
    await server.ask('post', '/live').expect(405);
    await server.asAdmin('get', '/api/v1/tokens/x').expect(405);
  });
});

describe('headers', () => {
  it('keep foreign things out', async () => {
    const { headers } = await server.ask('get', '/api/v1/session');
    expect(headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    expect(headers['content-security-policy']).toMatch(/default-src 'self';script-src 'self';style-src 'self';.*connect-src 'self' ws: wss:;.*frame-ancestors 'none'/);
    expect(headers['content-security-policy']).not.toMatch(/upgrade-insecure|unsafe/);
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('strict-transport-security');
  });

  it('ask for https only where the public address has it', async () => {
    const secure = await TestServer.start({ config: { publicUrl: new URL('https://pantau.example') } });
    const { headers } = await secure.ask('get', '/live');
    await secure.close();
    expect(headers).toHaveProperty('strict-transport-security');
  });
});

describe('while the world is loading', () => {
  it('lives, is not ready, and answers no question', async () => {
    const readiness = new Readiness();
    const loading = await TestServer.start({ house: { readiness } });
    try {
      await loading.ask('get', '/live').expect(200);
      const { headers } = await loading.ask('get', '/ready').expect(503);
      expect(Number(headers['retry-after'])).toBeGreaterThan(0);
      await loading.ask('get', '/api/v1/tokens').expect(401);
      await loading.ask('get', '/api/v1/session').expect(200);
      expect((await loading.asAdmin('get', '/api/v1/tokens').expect(503)).body).toMatchObject({ code: 'E_BUSY', retryable: true });
      readiness.mark('world');
      await loading.ask('get', '/ready').expect(200);
      await loading.asAdmin('get', '/api/v1/tokens').expect(200);
      readiness.stop();
      await loading.ask('get', '/ready').expect(503);
    } finally {
      await loading.close();
    }
  });
});

describe('the log', () => {
  it('names method, route and status of a request, and nothing that was sent', async () => {
    const canary = '9901014101990001';
    await server.ask('get', `/api/v1/${canary}?q=${canary}`, canary).set('Cookie', `pantau_session=${canary}`);
    await server.asAdmin('post', '/api/v1/tokens').send({ [canary]: canary }).expect(422);
    await server.asAdmin('delete', `/api/v1/tokens/${canary}`).expect(404);
    const lines = server.logged.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.at(-1)).toMatchObject({ method: 'DELETE', route: '/api/v1/tokens/:id', status: 404 });
    expect(server.logged.join('')).not.toContain(canary);
    expect(server.logged.join('')).not.toContain(server.config.adminToken);
  });
});
