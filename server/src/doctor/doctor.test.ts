/** What the doctor finds in worlds that are well, and in worlds with one thing wrong. */
import { chmodSync, closeSync, openSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { register } from '../../testing/registry.js';
import { APRIL, aVisit, smallAreas, smallUnits } from '../../testing/small-world.js';
import { TestPostgres } from '../../testing/test-postgres.js';
import { TestClock, TestServer } from '../../testing/test-server.js';
import { makeBackup, readBackupMark, restore, writeBackupMark } from '../backup/index.js';
import { readUpkeep } from '../config/index.js';
import { keepGuardMark, rememberWorld } from '../store/index.js';
import { roomFor } from './checks/folder.js';
import { isLate, isSilent } from './checks/sources.js';
import { examined } from './doctor.js';
import type { Finding, State } from './finding.js';
import { askServer } from './running-server.js';

const DAY_MS = 86_400_000;
const NOWHERE = 'http://localhost:1';

describe('the doctor', () => {
  let server: TestServer;
  let postgres: TestPostgres | null = null;
  let now: number;

  const settings = () => ({ DATA_DIR: server.config.dataDir, ADMIN_TOKEN: server.config.adminToken, PSEUDONYM_KEY: server.config.pseudonymKey, BACKUP_KEY: 'kunci cadangan', ...('url' in server.config.database && { DATABASE_URL: server.config.database.url }) });
  const look = async (address = NOWHERE, more: Record<string, string> = {}) => examined({ upkeep: readUpkeep({ ...settings(), ...more }), now, program: '1', node: 'v22.20.0', address });
  const state = async (code: string): Promise<State | undefined> => (await look()).find((finding) => finding.code === code)?.state;
  const notWell = (findings: readonly Finding[]): string[] => findings.filter((finding) => finding.state !== 'OK').map(({ code, state: told }) => `${code} ${told}`);
  const file = (name: string): string => join(server.config.dataDir, name);

  async function begin(databaseUrl?: string): Promise<void> {
    server = await TestServer.start({ house: { clock: new TestClock(APRIL) }, ...(databaseUrl !== undefined && { databaseUrl }) });
    await register(server.store, { areas: smallAreas, units: smallUnits }, APRIL);
    await server.store.database.write((transaction) => rememberWorld(transaction, 'empty'));
    await server.asAdmin('post', '/api/v1/events').send({ events: [aVisit('a'), aVisit('b')] }).expect(200);
    now = APRIL + 3_600_000;
    chmodSync(server.config.dataDir, 0o700);
    await makeBackup({ place: server.store.database.place, dataDir: server.config.dataDir, to: file('backup'), key: null, now: () => now, program: '1', isTried: true });
  }
  afterEach(() => server.close());
  afterAll(() => postgres?.dispose());

  describe('of a world in a folder', () => {
    beforeEach(() => begin());

    it('finds nothing wrong where all is well, with the server running and without', async () => {
      const running = await look(`http://127.0.0.1:${await server.listen()}`);
      expect(notWell(running).filter((line) => !/^(?:disk|lag) PERHATIAN$/.test(line))).toEqual([]);
      expect(running.map(({ code }) => code)).toEqual(expect.arrayContaining(['version', 'node', 'folder', 'disk', 'pseudonym_key', 'vault_key', 'engine', 'whole', 'tables', 'events', 'size', 'quarantine', 'recount', 'guards', 'sources_silent', 'sources_late', 'backup', 'server', 'connections', 'lag']));
      expect(running.find(({ code }) => code === 'events')?.words.id).toBe('2 kejadian, langkah 3, dunia nyata');
      expect(running.find(({ code }) => code === 'engine')?.words.en).toMatch(/^SQLite 3\.\d+\.\d+; journal_mode=wal, synchronous=full$/);
      expect(notWell(await look()).filter((line) => !line.startsWith('disk'))).toEqual(['server PERHATIAN']);
    });

    it('says all of it in both languages, and nothing of keys', async () => {
      const findings = await look();
      for (const { words, advice } of findings) for (const text of [words.id, words.en, ...(advice ? [advice.id, advice.en] : [])]) expect(text.length).toBeGreaterThan(5);
      const said = JSON.stringify(findings);
      for (const secret of [server.config.adminToken, server.config.pseudonymKey, readFileSync(file('vault-key'), 'utf8').trim(), 'kunci cadangan']) expect(said).not.toContain(secret);
    });

    it('changes nothing by looking', async () => {
      const before = statSync(file('pantau.sqlite')).mtimeMs;
      await look();
      expect([statSync(file('pantau.sqlite')).mtimeMs, server.store.clock]).toEqual([before, 3]);
    });

    it('finds a server that serves other data, or is not ready', async () => {
      const other = await TestServer.start();
      const address = `http://127.0.0.1:${await other.listen()}`;
      expect(notWell(await look(address, { ADMIN_TOKEN: other.config.adminToken }))).toContain('server PERHATIAN');
      await other.close();
      const own = `http://127.0.0.1:${await server.listen()}`;
      expect(notWell(await look(own, { ADMIN_TOKEN: 'not-the-token-of-the-server' }))).not.toContain('server PERHATIAN');
    });

    it('reads what the server tells of itself', async () => {
      const told = await askServer(`http://127.0.0.1:${await server.listen()}`, { token: server.config.adminToken, epoch: server.store.epoch });
      expect(told?.isReady).toBe(true);
      expect(told?.metrics.get('clock')).toBe(3);
      for (const name of ['connections_open', 'nodejs_eventloop_lag_p99_seconds']) expect(told?.metrics.get(name)).toBeGreaterThan(0);
    });

    it('finds what others may read', async () => {
      chmodSync(file('vault-key'), 0o644);
      chmodSync(server.config.dataDir, 0o755);
      expect([await state('vault_key_file'), await state('folder')]).toEqual(['BAHAYA', 'PERHATIAN']);
    });

    it('finds keys that are gone or damaged', async () => {
      rmSync(file('vault-key'));
      expect(await state('vault_key')).toBe('BAHAYA');
      expect(notWell(await look(NOWHERE, { PSEUDONYM_KEY: '', VAULT: 'off', BACKUP_KEY: '' })).filter((line) => line.includes('key'))).toEqual(['pseudonym_key BAHAYA', 'backup_key PERHATIAN']);
      writeFileSync(file('vault-key'), 'x', { mode: 0o600 });
      expect([await state('vault_key'), await state('vault_key_file')]).toEqual(['BAHAYA', 'BAHAYA']);
    });

    it('tells in how many places the last night found odd numbers', async () => {
      const said = async () => (await look()).find(({ code }) => code === 'guards');
      expect(await said()).toMatchObject({ state: 'OK', words: { en: expect.stringContaining('not looked at yet') as string } });
      const keep = (failing: number) => server.store.database.write(({ sql }) => keepGuardMark(sql, { at: new Date(APRIL).toISOString(), failing, byGuard: {} }));
      await keep(0);
      expect(await said()).toMatchObject({ state: 'OK', words: { en: 'Consistency of numbers looked at 1 hours ago: nothing odd' } });
      await keep(7);
      expect(await said()).toMatchObject({ state: 'PERHATIAN', words: { id: 'Angka janggal di 7 tempat, diperiksa 1 jam lalu' } });
    });

    it('finds numbers that differ and events that wait', async () => {
      await server.asAdmin('post', '/api/v1/events').send({ events: [aVisit('far', { residence: { desa: '17.04.09.2001' } })] }).expect(200);
      expect(await state('quarantine')).toBe('PERHATIAN');
      await server.store.database.write(({ sql }) => sql.change("UPDATE reading SET shares = '{}' WHERE owner LIKE ?", [['%a%']]));
      expect(await state('recount')).toBe('BAHAYA');
    });

    it('finds tables of another version', async () => {
      await server.store.database.write(({ sql }) => sql.change('INSERT INTO migrations (timestamp, name) VALUES (?, ?)', [[9_999_999_999_999, 'Later9999999999999']]));
      expect(await state('tables')).toBe('BAHAYA');
    });

    it('finds a database that is damaged', async () => {
      const folder = file('damaged');
      await restore({ file: readBackupMark(server.config.dataDir)?.file ?? '', key: null, folder, url: null, keysFile: null, evenIfDiffering: false, now: () => Date.now() });
      const handle = openSync(join(folder, 'pantau.sqlite'), 'r+');
      writeSync(handle, Buffer.alloc(4096 * 8, 0x5a), 0, 4096 * 8, 4096 * 3);
      closeSync(handle);
      const findings = await look(NOWHERE, { DATA_DIR: folder });
      expect(findings.find(({ code }) => code === 'whole' || code === 'database')?.state).toBe('BAHAYA');
    });

    it('finds that a backup is old, unproven, gone, or was never made', async () => {
      const mark = { at: new Date(now).toISOString(), file: file('pantau.sqlite'), clock: 3, verifiedAt: new Date(now).toISOString() };
      const told = (more: object) => {
        writeBackupMark(server.config.dataDir, { ...mark, ...more });
        return state('backup');
      };
      expect(await told({})).toBe('OK');
      expect(await told({ verifiedAt: new Date(now - 2 * DAY_MS).toISOString() })).toBe('PERHATIAN');
      expect(await told({ verifiedAt: new Date(now - 9 * DAY_MS).toISOString() })).toBe('BAHAYA');
      expect(await told({ verifiedAt: null })).toBe('BAHAYA');
      expect(await told({ file: file('gone') })).toBe('PERHATIAN');
      rmSync(file('backup.json'));
      expect(await state('backup')).toBe('BAHAYA');
      await server.store.database.write((transaction) => rememberWorld(transaction, 'demo'));
      expect(await state('backup')).toBe('OK');
    });

    it('finds no folder, and no database in a folder', async () => {
      expect(notWell(await look(NOWHERE, { DATA_DIR: file('none'), PSEUDONYM_KEY: '' }))).toEqual(['folder BAHAYA', 'engine PERHATIAN']);
    });
  });

  it('looks at a world in PostgreSQL just as well', async () => {
    postgres = await TestPostgres.start();
    await begin(await postgres.database());
    const findings = await look(`http://127.0.0.1:${await server.listen()}`);
    expect(notWell(findings).filter((line) => !/^(?:disk|lag) PERHATIAN$/.test(line))).toEqual([]);
    expect(findings.find(({ code }) => code === 'engine')?.words.en).toMatch(/^PostgreSQL 18.*data_checksums=on, fsync=on, full_page_writes=on, server_encoding=UTF8, synchronous_commit=on$/);
    expect(await look(NOWHERE, { DATABASE_URL: 'postgres://nobody:canary@127.0.0.1:1/none' })).toMatchObject([{ code: 'database', state: 'BAHAYA', words: { en: 'The database cannot be opened (DATABASE_AWAY).' } }]);
  });
});

describe('a source', () => {
  const NOW = Date.parse('2026-11-22T03:00:00Z');
  const received = (daysAgo: number, occurredDaysAgo = daysAgo, count = 1) => ({
    source: 's', at: NOW - daysAgo * DAY_MS, occurredOn: new Date(NOW - occurredDaysAgo * DAY_MS).toISOString().slice(0, 10), count,
  });

  it('is silent when it has rested for more than twice its longest rest, and more than three days', () => {
    const daily = [13, 12, 11, 10];
    expect(isSilent([...daily, 4].map((day) => received(day)), NOW)).toBe(false);
    expect(isSilent(daily.map((day) => received(day)), NOW)).toBe(true);
    expect(isSilent([5, 4, 3, 2].map((day) => received(day)), NOW)).toBe(false);
    expect(isSilent([58, 40, 30, 29].map((day) => received(day)), NOW)).toBe(false);
    expect(isSilent([13, 12, 11].map((day) => received(day)), NOW)).toBe(false);
  });

  it('is late when half of what came in this month is older than two weeks', () => {
    expect(isLate([received(3, 3, 10), received(3, 20, 9)], NOW)).toBe(false);
    expect(isLate([received(3, 3, 10), received(3, 20, 11)], NOW)).toBe(true);
    expect(isLate([received(40, 80, 99), received(3, 3, 1)], NOW)).toBe(false);
    expect(isLate([], NOW)).toBe(false);
  });
});

describe('room on the disk', () => {
  it.each([
    [{ free: 500, share: 0.5, bytes: 100 }, 'OK'],
    [{ free: 240, share: 0.5, bytes: 100 }, 'PERHATIAN'],
    [{ free: 500, share: 0.09, bytes: 100 }, 'PERHATIAN'],
    [{ free: 90, share: 0.5, bytes: 100 }, 'BAHAYA'],
    [{ free: 500, share: 0.01, bytes: 100 }, 'BAHAYA'],
  ] as const)('%j is %s', (room, wanted) => expect(roomFor(room)).toBe(wanted));
});
