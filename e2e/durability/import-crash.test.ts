/** A server killed in the middle of a file: whole batches stay, nothing else, and the file can be sent again without harm. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { childRow, childSheet } from '@pantau/shared/testing';
import { Api } from '../world/api.js';
import { Files } from '../world/files.js';
import { ServerProcess } from '../world/server-process.js';
import { setUpSmallWorld } from '../world/small-world.js';

const ROWS = 6_000;
const BATCH = 500;
const KILLS = 3;

const file = (): Uint8Array => {
  const rows = Array.from({ length: ROWS }, (_, index) => childRow(index + 1, { Posyandu: null }));
  return Buffer.from(childSheet(rows).map((row) => row.map((value) => (value === null ? '' : String(value))).join(';')).join('\n'));
};

/** How many events each commit of the file holds, and how often each event is there. */
function stored(folder: string): { readonly batches: readonly number[]; readonly most: number } {
  const database = new Database(join(folder, 'pantau.sqlite'), { readonly: true });
  const batches = database.prepare("SELECT count(*) FROM event WHERE type = 'growth_measure' GROUP BY clock ORDER BY clock").pluck().all() as number[];
  const most = database.prepare("SELECT coalesce(max(n), 0) FROM (SELECT count(*) AS n FROM event WHERE type = 'growth_measure' GROUP BY source, id)").pluck().get() as number;
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  database.close();
  return { batches, most };
}

describe('a server killed in the middle of a file', () => {
  let server: ServerProcess;
  let files: Files;
  beforeAll(async () => {
    server = await ServerProcess.start();
    await setUpSmallWorld(new Api(server.address, server.adminToken), 2026);
    files = new Files(server.address, server.adminToken);
  });
  afterAll(() => server.dispose());

  it(`keeps whole batches through ${KILLS} kills, and every row once in the end`, async () => {
    const bytes = file();
    for (let kill = 0; kill < KILLS; kill++) {
      const sent = await files.send(bytes);
      if (!('id' in sent)) throw new Error(sent.code);
      while ((await files.look(sent.id)).rows < (kill + 1) * 2 * BATCH) await pause(5);
      await server.kill();
      const { batches, most } = stored(server.dataDir);
      expect(batches.every((size) => size === BATCH)).toBe(true);
      expect([batches.length > 0, batches.length < ROWS / BATCH, most]).toEqual([true, true, 1]);
      await server.start();
      expect(await files.look(sent.id)).toMatchObject({ state: 'failed', problem: { code: 'E_INTERRUPTED' } });
      expect(readdirSync(join(server.dataDir, 'imports'))).toEqual([]);
    }
    const before = stored(server.dataDir).batches.length * BATCH;
    const done = await files.taken(bytes);
    expect(done).toMatchObject({ state: 'done', rows: ROWS, duplicate: before, accepted: ROWS - before, rejected: 0 });
    expect(stored(server.dataDir)).toMatchObject({ most: 1 });
    expect(await new Api(server.address, server.adminToken).recount()).toMatchObject({ differing: 0 });
    expect(existsSync(join(server.dataDir, 'imports', done.id))).toBe(false);
  });

  it('a previewed file waits through a stop and can then be taken in', async () => {
    const sent = await files.send(file(), { mode: 'preview' });
    if (!('id' in sent)) throw new Error(sent.code);
    expect(await files.ended(sent.id)).toMatchObject({ state: 'previewed', duplicate: ROWS });
    await server.stop();
    await server.start();
    await new Api(server.address, server.adminToken).post(`/imports/${sent.id}/commit`);
    expect(await files.ended(sent.id)).toMatchObject({ state: 'done', duplicate: ROWS });
  });
});
