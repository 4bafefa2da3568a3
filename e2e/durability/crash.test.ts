/** What was acknowledged is never lost and never counted twice, however often the server is killed in the middle of it. */
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { Api } from '../world/api.js';
import { ServerProcess } from '../world/server-process.js';
import { PUSKESMAS, setUpSmallWorld } from '../world/small-world.js';
import { Writers } from './writers.js';

const KILLS = Number(process.env.CRASH_KILLS ?? 20);
const WRITERS = 8;
const DAY = '2026-05-12';

/** The ids that count, and how often each. */
function storedIds(folder: string): Map<string, number> {
  const database = new Database(join(folder, 'pantau.sqlite'), { readonly: true });
  const rows = database.prepare("SELECT id, count(*) AS n FROM event WHERE state = 1 AND type = 'anc_visit' GROUP BY id").all() as { id: string; n: number }[];
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  database.close();
  return new Map(rows.map(({ id, n }) => [id, n]));
}

describe('a server killed again and again', () => {
  let server: ServerProcess;
  let api: Api;

  beforeAll(async () => {
    server = await ServerProcess.start();
    api = new Api(server.address, server.adminToken);
    await setUpSmallWorld(api, 2026);
  });
  afterAll(() => server.dispose());

  it(`keeps every acknowledged event once through ${KILLS} kills`, async () => {
    const writers = new Writers(api, DAY);
    for (let kill = 0; kill < KILLS; kill++) {
      const run = writers.run(WRITERS);
      await pause(20 + ((kill * 97) % 580));
      await server.kill();
      await run;
      await server.start();
    }
    const sent = new Set([...writers.acknowledged.keys(), ...writers.unknown.map(({ id }) => id)]);
    const before = storedIds(server.dataDir);
    expect([...writers.acknowledged.keys()].filter((id) => !before.has(id))).toEqual([]);
    expect([...before].filter(([id, n]) => n !== 1 || !sent.has(id))).toEqual([]);

    await writers.resend();
    expect(writers.acknowledged.size).toBeGreaterThan(KILLS);
    expect(storedIds(server.dataDir).size).toBe(writers.acknowledged.size);
    const { rows } = await api.situation({ area: PUSKESMAS, period: DAY.slice(0, 7), indicators: 'anc_k1_akses' });
    expect(rows.reduce((sum, { numerator }) => sum + numerator, 0)).toBe(writers.acknowledged.size);
    expect(await api.recount()).toMatchObject({ differing: 0 });
  });
});
