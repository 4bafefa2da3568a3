/** A backup while events come in, and a world restored from it: what an operator does, with the commands that he has. */
import { once } from 'node:events';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import type { ResumeAnswer, ResumeWish, Situation, WatchAnswer } from '@pantau/shared/protocol';
import { Api } from '../world/api.js';
import { runCommand } from '../world/command.js';
import { ServerProcess } from '../world/server-process.js';
import { PUSKESMAS, setUpSmallWorld } from '../world/small-world.js';
import { Writers } from './writers.js';

const DAY = '2026-05-12';
const KEY = 'kunci cadangan untuk uji';
const WISH = { area: PUSKESMAS, period: DAY.slice(0, 7), indicators: ['anc_k1_akses'] };
const QUERY = { ...WISH, indicators: WISH.indicators[0] };

const numbersOf = ({ rows }: Situation) => rows.map(({ area, numerator }) => [area, numerator]);

/** A screen with nothing of its own but what it was told last. */
class Screen {
  private constructor(readonly socket: Socket) {}

  static async at({ address, adminToken }: ServerProcess): Promise<Screen> {
    const socket = io(`${address}/live`, { transports: ['websocket'], reconnection: false, auth: { token: adminToken } });
    await once(socket as never, 'connect');
    return new Screen(socket);
  }

  watch = () => this.socket.emitWithAck('watch', WISH) as Promise<Extract<WatchAnswer, { ok: true }>>;
  resume = (wish: ResumeWish) => this.socket.emitWithAck('resume', wish) as Promise<ResumeAnswer>;
  close = (): void => void this.socket.close();
}

describe('a backup taken while events come in', () => {
  let parent: string;
  let server: ServerProcess;
  let restored: ServerProcess;
  let file: string;
  /** Of the backup. */
  let clock: number;
  let before: { epoch: string; clock: number };

  const settings = () => ({ DATA_DIR: server.dataDir, BACKUP_DIR: join(parent, 'backup'), BACKUP_KEY: KEY });
  const folder = () => join(parent, 'new');

  beforeAll(async () => {
    parent = await mkdtemp(join(tmpdir(), 'pantau-desa-backup-'));
    server = await ServerProcess.start();
    const api = new Api(server.address, server.adminToken);
    await setUpSmallWorld(api, 2026);
    const screen = await Screen.at(server);
    const { epoch, clock: seen } = await screen.watch();
    before = { epoch, clock: seen };
    screen.close();
  });
  afterAll(async () => {
    await restored.dispose();
    await server.dispose();
    await rm(parent, { recursive: true, force: true });
  });

  it('is written beside the running server, and proven', async () => {
    const writers = new Writers(new Api(server.address, server.adminToken), DAY);
    const run = writers.run(4);
    await pause(500);
    const ran = await runCommand('backup/command.js', ['--lang', 'en', '--with-keys'], settings());
    await pause(200);
    writers.stop();
    await run;
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toMatch(/ 0 differing\./);
    clock = Number(/clock (\d+)/.exec(ran.out)?.[1]);
    file = /^Backup: (.+)$/m.exec(ran.out)?.[1] ?? '';
    const { clock: now } = await new Api(server.address, server.adminToken).situation(QUERY);
    expect(clock).toBeLessThan(now);
  });

  it('is told in the metrics of the server', async () => {
    const metrics = await (await fetch(`${server.address}/metrics`)).text();
    expect(Number(/^backup_last_verified_timestamp (\S+)$/m.exec(metrics)?.[1])).toBeGreaterThan(Date.parse('2026-01-01') / 1000);
  });

  it('holds no key and nothing that can be read without one', async () => {
    const names = await readdir(join(parent, 'backup'));
    const secrets = await Promise.all(['pseudonym-key', 'vault-key'].map((name) => readFile(join(server.dataDir, name), 'utf8')));
    for (const name of names) {
      const bytes = (await readFile(join(parent, 'backup', name))).toString('latin1');
      for (const secret of [...secrets.map((text) => text.trim()), server.adminToken, 'ibu-', PUSKESMAS]) expect(bytes).not.toContain(secret);
    }
  });

  it('becomes a world that shows what was shown at its clock, and starts with its old keys alone', async () => {
    const ran = await runCommand('backup/restore-command.js', [file, folder(), '--lang', 'en'], settings());
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('0 differing');
    await expect(ServerProcess.start({ dataDir: folder() })).rejects.toThrow('pseudonym-key of');
    for (const name of ['pseudonym-key', 'vault-key']) await writeFile(join(folder(), name), await readFile(join(server.dataDir, name)), { mode: 0o600 });
    restored = await ServerProcess.start({ dataDir: folder() });
    const then = await new Api(server.address, server.adminToken).situation({ ...QUERY, at: clock });
    const again = await new Api(restored.address, restored.adminToken).situation(QUERY);
    expect(again.clock).toBe(clock);
    expect(again.epoch).not.toBe(before.epoch);
    expect(numbersOf(again)).toEqual(numbersOf(then));
    expect(numbersOf(again).some(([, numerator]) => Number(numerator) > 0)).toBe(true);
    expect(await new Api(restored.address, restored.adminToken).recount()).toMatchObject({ differing: 0, clock });
  });

  it('is read anew by a screen that remembers the world before', async () => {
    const screen = await Screen.at(restored);
    const { watch } = await screen.watch();
    const answer = await screen.resume({ watch, ...before });
    expect(answer).toMatchObject({ ok: true, clock, situation: { clock } });
    expect(answer).not.toHaveProperty('rows');
    screen.close();
  });

  it('is refused where a byte of it was changed, and nothing is left behind', async () => {
    const bytes = await readFile(file);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    const damaged = join(parent, 'damaged.backup');
    await writeFile(damaged, bytes);
    const ran = await runCommand('backup/restore-command.js', [damaged, join(parent, 'never')], settings());
    expect(ran).toEqual({ code: 1, out: '', err: 'Berkas ini rusak, atau BACKUP_KEY bukan kuncinya.\n' });
    expect(await readdir(parent)).toEqual(expect.not.arrayContaining(['never']));
  });

  it('comes with its keys where these were kept', async () => {
    const names = await readdir(join(parent, 'backup'));
    const keys = join(parent, 'backup', names.find((name) => name.endsWith('.keys')) ?? '');
    const ran = await runCommand('backup/restore-command.js', [file, join(parent, 'whole'), '--keys', keys], settings());
    expect(ran).toMatchObject({ code: 0, err: '' });
    for (const name of ['pseudonym-key', 'vault-key']) expect(await readFile(join(parent, 'whole', name), 'utf8')).toBe(await readFile(join(server.dataDir, name), 'utf8'));
  });
});
