/** What was acknowledged is never lost and never counted twice, however often the server is killed in the middle of it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { TestPostgres } from '../../server/testing/test-postgres.js';
import { Api } from '../world/api.js';
import { ServerProcess } from '../world/server-process.js';
import { PUSKESMAS, setUpSmallWorld } from '../world/small-world.js';
import { Writers } from './writers.js';

const KILLS = Number(process.env.CRASH_KILLS ?? 20);
const WRITERS = 8;
const DAY = '2026-05-12';
const COUNTING = "SELECT id, count(*) AS n FROM event WHERE state = 1 AND type = 'anc_visit' GROUP BY id";

type Stored = readonly { readonly id: string; readonly n: number | string }[];

/** Where a server keeps its data, and what is there of events that count. */
interface Storehouse {
  readonly settings: Readonly<Record<string, string>>;
  readonly stored: () => Promise<Stored>;
  readonly dispose: () => Promise<void>;
}

async function inFolder(): Promise<Storehouse & { readonly dataDir: string }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'pantau-desa-'));
  const stored = (): Promise<Stored> => {
    const database = new Database(join(dataDir, 'pantau.sqlite'), { readonly: true });
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
    const rows = database.prepare(COUNTING).all() as Stored;
    database.close();
    return Promise.resolve(rows);
  };
  return { dataDir, settings: {}, stored, dispose: () => rm(dataDir, { recursive: true, force: true }) };
}

async function onPostgres(): Promise<Storehouse> {
  const postgres = await TestPostgres.start();
  const url = await postgres.database();
  return { settings: { DATABASE_URL: url }, stored: () => postgres.ask(COUNTING, url), dispose: () => postgres.dispose() };
}

describe.each([
  ['SQLite', inFolder, KILLS],
  ['PostgreSQL', onPostgres, Math.ceil(KILLS / 3)],
] as const)('a server on %s killed again and again', (_, build, kills) => {
  let house: Storehouse;
  let server: ServerProcess;
  let api: Api;

  beforeAll(async () => {
    house = await build();
    server = await ServerProcess.start(house);
    api = new Api(server.address, server.adminToken);
    await setUpSmallWorld(api, 2026);
  });
  afterAll(async () => {
    await server.dispose();
    await house.dispose();
  });

  const storedIds = async () => new Map((await house.stored()).map(({ id, n }) => [id, Number(n)]));

  it(`keeps every acknowledged event once through ${kills} kills`, async () => {
    const writers = new Writers(api, DAY);
    for (let kill = 0; kill < kills; kill++) {
      const run = writers.run(WRITERS);
      await pause(20 + ((kill * 97) % 580));
      await server.kill();
      await run;
      await server.start();
    }
    const sent = new Set([...writers.acknowledged.keys(), ...writers.unknown.map(({ id }) => id)]);
    const before = await storedIds();
    expect([...writers.acknowledged.keys()].filter((id) => !before.has(id))).toEqual([]);
    expect([...before].filter(([id, n]) => n !== 1 || !sent.has(id))).toEqual([]);

    await writers.resend();
    expect(writers.acknowledged.size).toBeGreaterThan(kills);
    expect((await storedIds()).size).toBe(writers.acknowledged.size);
    const { rows } = await api.situation({ area: PUSKESMAS, period: DAY.slice(0, 7), indicators: 'anc_k1_akses' });
    expect(rows.reduce((sum, { numerator }) => sum + numerator, 0)).toBe(writers.acknowledged.size);
    expect(await api.recount()).toMatchObject({ differing: 0 });
  });
});
