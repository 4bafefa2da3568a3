/** A server that is asked to end answers what is under way, loses nothing, and leaves a folder that is whole. */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { io } from 'socket.io-client';
import { Api } from '../world/api.js';
import { ServerProcess } from '../world/server-process.js';
import { antenatalVisit, setUpSmallWorld } from '../world/small-world.js';
import { Writers } from './writers.js';

const DAY = '2026-05-12';

/** A request whose second half is still to come; the server has begun to read it. */
class HalfRequest {
  private answer = '';

  private constructor(
    private readonly socket: Socket,
    private readonly rest: string,
  ) {
    socket.setEncoding('utf8').on('data', (chunk) => (this.answer += String(chunk)));
  }

  static async begin({ address, adminToken }: ServerProcess, body: string): Promise<HalfRequest> {
    const socket = connect(Number(new URL(address).port), 'localhost');
    await once(socket, 'connect');
    const head = ['POST /api/v1/events HTTP/1.1', 'Host: localhost', 'Content-Type: application/json', `Content-Length: ${body.length}`, `Authorization: Bearer ${adminToken}`, 'Expect: 100-continue', '', ''];
    const begun = once(socket, 'data');
    const half = new HalfRequest(socket, body.slice(10));
    socket.write(head.join('\r\n') + body.slice(0, 10));
    await begun;
    return half;
  }

  /** The whole answer, after which the server hangs up. */
  async finish(): Promise<string> {
    const ended = once(this.socket, 'close');
    this.socket.write(this.rest);
    await ended;
    return this.answer;
  }
}

async function untilRefused(server: ServerProcess): Promise<void> {
  while (await fetch(`${server.address}/live`).then(() => true, () => false)) await pause(20);
}

describe('a server that is asked to end', () => {
  let server: ServerProcess;
  let api: Api;

  beforeAll(async () => {
    server = await ServerProcess.start();
    api = new Api(server.address, server.adminToken);
    await setUpSmallWorld(api, 2026);
  });
  afterAll(() => server.dispose());

  it('answers what is under way, tells screens when to come back, and keeps what it acknowledged', async () => {
    const screen = io(`${server.address}/live`, { transports: ['websocket'], reconnection: false, auth: { token: server.adminToken } });
    await once(screen as never, 'connect');
    const told = once(screen as never, 'closing') as Promise<unknown[]>;
    const writers = new Writers(api, DAY);
    const run = writers.run(4).catch(ignoreRefusal);
    await pause(300);
    const half = await HalfRequest.begin(server, JSON.stringify({ events: [antenatalVisit({ id: 'half', woman: 'ibu-half', day: DAY })] }));
    const ending = server.stop();
    await untilRefused(server);
    expect(await half.finish()).toMatch(/^HTTP\/1\.1 100 Continue\s+HTTP\/1\.1 200 [\s\S]*"status":"accepted"/);
    writers.stop();
    await run;
    expect(await ending).toBe(0);
    expect(await told).toEqual([{ comeBackAfterMs: 0 }]);
    screen.close();

    const file = join(server.dataDir, 'pantau.sqlite');
    expect(existsSync(`${file}-wal`)).toBe(false);
    const database = new Database(file, { readonly: true });
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
    const ids = new Set((database.prepare('SELECT id FROM event WHERE state = 1').all() as { id: string }[]).map(({ id }) => id));
    database.close();
    expect(writers.acknowledged.size).toBeGreaterThan(0);
    expect([...writers.acknowledged.keys(), 'half'].filter((id) => !ids.has(id))).toEqual([]);
    await server.start();
    expect(await api.recount()).toMatchObject({ differing: 0 });
  });

  it('does not start on what a newer version has written, and says so in one line', async () => {
    await server.stop();
    const database = new Database(join(server.dataDir, 'pantau.sqlite'));
    database.prepare('INSERT INTO migrations (timestamp, name) VALUES (?, ?)').run(9_999_999_999_999, 'Later9999999999999');
    database.close();
    await expect(server.start()).rejects.toThrow('ended before it was ready');
    expect(server.output.trim()).toBe('Pantau Desa cannot start: the store was written by a newer version of the program; start that version, or restore a backup made by this one.');
  });
});

/** 503 to those who come while it ends. */
function ignoreRefusal(trouble: unknown): void {
  if (!String(trouble).includes('503 E_BUSY')) throw trouble;
}
