/** Backups of a server that goes on taking events, and worlds made from them: on both engines, and from one to the other. */
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import { register } from '../../testing/registry.js';
import { aVisit, APRIL, smallAreas, smallUnits } from '../../testing/small-world.js';
import { tempFolder } from '../../testing/temp-store.js';
import { TestPostgres } from '../../testing/test-postgres.js';
import { TestClock, TestServer } from '../../testing/test-server.js';
import { AuditBook } from '../access/index.js';
import { AuditTable, Store, type DatabasePlace } from '../store/index.js';
import { BackupFault, makeBackup, readBackupMark, readKeys, restore, writeKeys, type BackupOrder, type MadeBackup, type RestoreOrder } from './index.js';

const KEY = 'kunci cadangan untuk uji';
const DAY_MS = 86_400_000;

const trouble = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (fault: unknown) => {
      if (!(fault instanceof BackupFault)) throw fault;
      return fault.trouble;
    },
  );

describe('a backup', () => {
  let server: TestServer;
  let parent: string;
  let now: number;

  const post = async (...ids: string[]) => server.asAdmin('post', '/api/v1/events').send({ events: ids.map((id) => aVisit(id)) }).expect(200);
  const make = (more: Partial<BackupOrder> = {}): Promise<MadeBackup> =>
    makeBackup({ place: { folder: server.config.dataDir }, dataDir: server.config.dataDir, to: join(parent, 'backup'), key: KEY, now: () => now, program: '1', isTried: true, ...more });
  const order = (made: { file: string }, more: Partial<RestoreOrder> = {}): RestoreOrder => ({ file: made.file, key: KEY, folder: join(parent, 'new'), url: null, keysFile: null, evenIfDiffering: false, now: () => now, ...more });
  /** The id of an event that is kept aside. */
  const keptAside = async (): Promise<string> => {
    await server.asAdmin('post', '/api/v1/events').send({ events: [aVisit('odd', { data: { gaWeeks: 60, provider: 'bidan' } })] }).expect(200);
    const { body } = await server.asAdmin('get', '/api/v1/quarantine').expect(200);
    return (body as { rows: { id: string }[] }).rows[0]?.id ?? 'none';
  };
  /** What of a store a person could count. */
  const counted = async (place: DatabasePlace) => {
    const store = await Store.open(place);
    const cells = store.facts().cells.atDesa('k1_akses', '17.04.02.2009');
    const events = await store.database.reads.sql.all<{ id: string }>('SELECT id FROM event WHERE state = 1 ORDER BY id');
    const told = { epoch: store.epoch, clock: store.clock, ids: events.map(({ id }) => id), months: [...cells].map(([month, cell]) => [month, cell.total]), places: [...store.facts().places.allUnits()].length };
    await store.close();
    return told;
  };

  beforeEach(async () => {
    now = Date.parse('2026-09-14T03:00:00.123Z');
    parent = tempFolder();
    server = await TestServer.start({ house: { clock: new TestClock(APRIL) } });
    await register(server.store, { areas: smallAreas, units: smallUnits }, APRIL);
    await post('a', 'b');
  });
  afterEach(async () => {
    await server.close();
    rmSync(parent, { recursive: true, force: true });
  });

  it('holds one committed state, though events go on coming in, and is proven by a trial', async () => {
    const coming = Array.from({ length: 20 }, (_, at) => `c${at}`);
    const taken = (async () => {
      for (const id of coming) await post(id);
    })();
    const made = await make();
    await taken;
    expect(made.trial).toMatchObject({ differing: 0, clock: made.about.clock });
    expect(made.events).toBe(made.about.clock - 1);
    await restore(order(made));
    const { ids, clock } = await counted({ folder: join(parent, 'new') });
    expect([clock, ids.length]).toEqual([made.about.clock, made.events]);
  });

  it('becomes a world with the same numbers and another epoch', async () => {
    const made = await make();
    await post('later');
    const filled = await restore(order(made));
    const again = await counted({ folder: join(parent, 'new') });
    expect(again).toMatchObject({ epoch: filled.epoch, clock: 3, ids: ['a', 'b'], places: smallUnits.length });
    expect(filled.epoch).not.toBe(server.store.epoch);
    expect(again.months).toEqual([...server.store.facts().cells.atDesa('k1_akses', '17.04.02.2009')].map(([month, cell]) => [month, cell.total - 1]));
    expect(statSync(join(parent, 'new')).mode & 0o777).toBe(0o700);
    expect(readdirSync(parent).filter((name) => name.includes('.part'))).toEqual([]);
  });

  it('says in the audit of the new world, once, that and from what it was restored', async () => {
    await post('later');
    await server.asAdmin('post', `/api/v1/quarantine/${await keptAside()}`).send({ action: 'reject', reason: 'salah ketik' }).expect(200);
    const made = await make();
    now += 3 * DAY_MS;
    await restore(order(made));
    for (const start of ['first', 'second']) {
      const restored = await TestServer.start({ config: { dataDir: join(parent, 'new'), database: { folder: join(parent, 'new') }, vaultKey: server.config.vaultKey } });
      const rows = await AuditTable.page(restored.store.database.reads.sql, 0, 10);
      expect([start, rows.map(({ seq, at, actor, action, object, detail, result }) => [seq, at, actor, action, object, detail, result])]).toEqual([start, [
        [1, APRIL, expect.stringContaining('admin'), 'quarantine.reject', expect.any(String), expect.any(String), 'rejected'],
        [2, now, 'operator', 'world.restore', server.store.epoch, `backup of 2026-09-14T03:00:00.123Z, clock ${made.about.clock}, 0 cells differing`, 'restored'],
      ]]);
      expect(await restored.app.get(AuditBook).verify()).toMatchObject({ ok: true, rows: 2 });
      await restored.app.close();
      await restored.store.close();
    }
    await expect(server.app.get(AuditBook).verify()).resolves.toMatchObject({ ok: true, rows: 1 });
  });

  it('is for its owner alone, sealed, remembered in the folder, and leaves nothing else there', async () => {
    const before = readdirSync(server.config.dataDir);
    const { file } = await make();
    expect(basename(file)).toBe(`pantau-${server.store.epoch.slice(0, 8)}-20260914T030000123Z.backup`);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(parent, 'backup'))).toEqual([basename(file)]);
    expect(new Set(readdirSync(server.config.dataDir))).toEqual(new Set([...before, 'backup.json']));
    expect(readBackupMark(server.config.dataDir)).toEqual({ at: '2026-09-14T03:00:00.123Z', file, clock: 3, verifiedAt: '2026-09-14T03:00:00.123Z' });
    now += 1;
    await make({ isTried: false });
    expect(readBackupMark(server.config.dataDir)).toMatchObject({ at: '2026-09-14T03:00:00.124Z', verifiedAt: '2026-09-14T03:00:00.123Z' });
  });

  it('keeps no more than the rule once it is proven, and touches nothing else', async () => {
    const to = join(parent, 'backup');
    mkdirSync(to);
    for (const name of ['notes.txt', 'pantau-00000000-20200101T000000000Z.backup']) writeFileSync(join(to, name), 'x');
    const files: string[] = [];
    for (let day = 0; day < 9; day++, now += DAY_MS) files.push((await make({ isTried: day === 8 })).file);
    const kept = readdirSync(to);
    // seven days to Tuesday 22 September; 14 and 15 September are older, and their week has a newer one
    expect(new Set(kept)).toEqual(new Set(['notes.txt', 'pantau-00000000-20200101T000000000Z.backup', ...files.slice(2).map((file) => basename(file))]));
  });

  it('clears away what one that was cut off has left, not what another is at', async () => {
    const { dataDir } = server.config;
    for (const name of ['copy-old', 'trial-old', 'copy-new']) mkdirSync(join(dataDir, name));
    for (const name of ['copy-old', 'trial-old']) utimesSync(join(dataDir, name), 0, 0);
    now = Date.now();
    await make({ isTried: false });
    expect(readdirSync(dataDir).filter((name) => /^(?:copy|trial)-/.test(name))).toEqual(['copy-new']);
  });

  it('goes nowhere where something is, and nowhere at all where it is damaged', async () => {
    const made = await make();
    mkdirSync(join(parent, 'used'));
    writeFileSync(join(parent, 'used', 'x'), '');
    expect(await trouble(restore(order(made, { folder: join(parent, 'used') })))).toBe('folder in use');
    expect(await trouble(restore(order(made, { key: null })))).toBe('key missing');
    const bytes = readFileSync(made.file);
    bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 1;
    writeFileSync(made.file, bytes);
    expect(await trouble(restore(order(made)))).toBe('damaged or wrong key');
    expect(readdirSync(parent)).toEqual(expect.not.arrayContaining(['new']));
    expect(readdirSync(parent).filter((name) => name.includes('.part'))).toEqual([]);
  });

  it('with numbers that the log of events does not bear out is no proof, and is put in place only on demand', async () => {
    await server.store.database.write(({ sql }) => sql.change("UPDATE reading SET shares = '{}' WHERE owner LIKE ?", [['%a%']]));
    const made = await make();
    expect(made.trial?.differing).toBeGreaterThan(0);
    expect(readBackupMark(server.config.dataDir)?.verifiedAt).toBeNull();
    expect(await trouble(restore(order(made)))).toBe('numbers differ');
    expect(existsSync(join(parent, 'new'))).toBe(false);
    expect(await restore(order(made, { evenIfDiffering: true }))).toMatchObject({ differing: made.trial?.differing });
  });

  it('is not made of what is not there, or not whole', async () => {
    expect(await trouble(make({ dataDir: join(parent, 'none'), place: { folder: join(parent, 'none') } }))).toBe('no world');
    const empty = tempFolder();
    expect(await trouble(make({ dataDir: empty, place: { folder: empty } }))).toBe('no world');
    rmSync(empty, { recursive: true });
    const damaged = join(parent, 'damaged');
    await restore(order(await make(), { folder: damaged }));
    const file = openSync(join(damaged, 'pantau.sqlite'), 'r+');
    writeSync(file, Buffer.alloc(4096 * 8, 0x5a), 0, 4096 * 8, 4096 * 3);
    closeSync(file);
    expect(await trouble(make({ dataDir: damaged, place: { folder: damaged } }))).toBe('world damaged');
  });

  it('holds no key; these are kept apart, and only those of its own world are taken', async () => {
    const made = await make({ key: null });
    const keysFile = join(parent, 'a.keys');
    await writeKeys({ file: keysFile, key: KEY }, { 'pseudonym-key': 'key-of-a-test', 'vault-key': 'vault-of-a-test' });
    await restore(order(made, { keysFile }));
    expect(readFileSync(join(parent, 'new', 'pseudonym-key'), 'utf8').trim()).toBe('key-of-a-test');
    expect(readFileSync(join(parent, 'new', 'pseudonym-key.mark'), 'utf8')).toBe(readFileSync(join(server.config.dataDir, 'pseudonym-key.mark'), 'utf8'));
    expect(statSync(join(parent, 'new', 'vault-key')).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(parent, 'new'))).not.toContain('admin-token');
    const others = join(parent, 'b.keys');
    await writeKeys({ file: others, key: KEY }, { 'pseudonym-key': 'another', 'vault-key': null });
    expect(await trouble(restore(order(made, { folder: join(parent, 'third'), keysFile: others })))).toBe('other keys');
    expect(await trouble(readKeys({ file: made.file, key: null }, null))).toBe('wrong kind');
    expect(await trouble(restore(order({ file: keysFile })))).toBe('folder in use');
  });

  describe('and PostgreSQL', () => {
    let postgres: TestPostgres;
    beforeAll(async () => {
      postgres = await TestPostgres.start();
    });
    afterAll(() => postgres.dispose());

    it('carries a world from SQLite to PostgreSQL and back, number by number', async () => {
      const url = await postgres.database();
      const there = await restore(order(await make(), { url, folder: join(parent, 'keys') }));
      expect(readdirSync(join(parent, 'keys'))).toEqual(['pseudonym-key.mark']);
      const inPostgres = await counted({ url });
      expect(inPostgres).toMatchObject({ epoch: there.epoch, clock: 3, ids: ['a', 'b'] });
      const back = await make({ place: { url }, dataDir: join(parent, 'keys') });
      expect(back.trial).toMatchObject({ differing: 0, clock: 3 });
      const again = await restore(order(back));
      expect(await counted({ folder: join(parent, 'new') })).toEqual({ ...inPostgres, epoch: again.epoch });
      const restored = await TestServer.start({ databaseUrl: url, config: { vaultKey: server.config.vaultKey } });
      expect(await AuditTable.page(restored.store.database.reads.sql, 0, 10)).toMatchObject([{ seq: 1, action: 'world.restore', object: server.store.epoch }]);
      expect(await restored.app.get(AuditBook).verify()).toMatchObject({ ok: true, rows: 1 });
      await restored.close();
    });

    it('leaves a database as empty as it was where the numbers differ, and one that is used as it is', async () => {
      await server.store.database.write(({ sql }) => sql.change("UPDATE reading SET shares = '{}' WHERE owner LIKE ?", [['%a%']]));
      const url = await postgres.database();
      const made = await make({ isTried: false });
      expect(await trouble(restore(order(made, { url })))).toBe('numbers differ');
      expect(await postgres.ask('SELECT * FROM store', url)).toEqual([]);
      await restore(order(made, { url, evenIfDiffering: true }));
      expect(await trouble(restore(order(made, { url, folder: join(parent, 'other') })))).toBe('database not empty');
      expect(await postgres.ask('SELECT id FROM event', url)).toHaveLength(2);
    });
  });
});
