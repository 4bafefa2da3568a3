import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBackupMark } from '../backup/index.js';
import { TestClock, TestServer } from '../../testing/test-server.js';

const clock = new TestClock();
let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start({ house: { clock } });
});
afterAll(() => server.close());

describe('/ready', () => {
  it('looks at the store at most once a second, and says no where it cannot be written', async () => {
    const broken = await TestServer.start({ house: { clock } });
    await broken.ask('get', '/ready').expect(200);
    await broken.store.close();
    clock.turn(999);
    await broken.ask('get', '/ready').expect(200);
    clock.turn(1);
    expect((await broken.ask('get', '/ready').expect(503)).body).toMatchObject({ code: 'E_BUSY', retryable: true });
    await broken.ask('get', '/live').expect(200);
    await broken.app.close();
    rmSync(broken.config.dataDir, { recursive: true });
  });

  it('changes nothing by looking', async () => {
    const before = server.store.clock;
    clock.turn(2000);
    await server.ask('get', '/ready').expect(200);
    expect(server.store.clock).toBe(before);
  });
});

describe('/metrics', () => {
  it('is for this machine', async () => {
    await server.ask('get', '/live').expect(200);
    const { text } = await server.ask('get', '/metrics').expect(200).expect('Content-Type', /^text\/plain/);
    expect(text).toContain('http_answer_seconds_count{method="GET",route="/live",status="200"}');
    expect(text).toMatch(/^clock \d+$/m);
    expect(text).toContain('nodejs_eventloop_lag_seconds');
  });

  it('tells of free disk, open connections and the last backup that was proven', async () => {
    const valueOf = async (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec((await server.ask('get', '/metrics').expect(200)).text)?.[1]);
    expect(await valueOf('disk_free_bytes')).toBeGreaterThan(0);
    expect(await valueOf('connections_open')).toBeGreaterThan(0);
    expect([await valueOf('wal_bytes'), await valueOf('audit_chain_ok'), await valueOf('recompute_mismatch_total')]).toEqual([expect.any(Number), 1, 0]);
    expect(await valueOf('wal_bytes')).toBeGreaterThan(0);
    expect(await valueOf('backup_last_verified_timestamp')).toBe(0);
    const mark = { at: '2026-09-14T03:00:00.000Z', file: 'a', clock: 3, verifiedAt: '2026-09-13T03:00:00.000Z' };
    writeBackupMark(server.config.dataDir, mark);
    expect(await valueOf('backup_last_verified_timestamp')).toBe(Date.parse(mark.verifiedAt) / 1000);
    writeFileSync(join(server.config.dataDir, 'backup.json'), 'damaged');
    expect(await valueOf('backup_last_verified_timestamp')).toBe(0);
  });

  it('is for administrators elsewhere, and for nobody else', async () => {
    const from = { 'X-Forwarded-For': '203.0.113.7' };
    expect((await server.ask('get', '/metrics').set(from).expect(401)).body).toMatchObject({ code: 'E_AUTH' });
    const kader = await server.tokenFor({ role: 'kader' });
    expect((await server.ask('get', '/metrics', kader).set(from).expect(403)).body).toMatchObject({ code: 'E_SCOPE' });
    await server.asAdmin('get', '/metrics').set(from).expect(200);
  });

  it('is for the caller that a trusted proxy names', async () => {
    const behind = await TestServer.start({ config: { trustProxy: 1 } });
    await behind.ask('get', '/metrics').set('X-Forwarded-For', '203.0.113.7').expect(401);
    await behind.ask('get', '/metrics').expect(200);
    await behind.close();
  });

  it('names routes by their template, and methods that exist', async () => {
    await server.ask('get', '/api/v1/tokens/9901014101990001').expect(401);
    const { text } = await server.ask('get', '/metrics').expect(200);
    expect(text).not.toContain('9901');
    expect(text).toContain('route="none",status="401"');
  });
});
