/**
 * A real PostgreSQL: one server for a suite, a fresh database for each test. Its text is ordered by the rules of a language,
 * as on many servers, so that whatever relies on the order of bytes must say so. Dispose of it in `afterAll`.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { postgresBinaries, postgresUser } from './postgres-binaries.js';

const OWNER = 'pantau';
const CLUSTER = ['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=id-ID', '--no-sync', `--username=${OWNER}`];
const SERVER = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='];
/** Ends the server when its standard input ends, hence also when whoever started it is no more. */
const WHILE_HEARD = '"$@" </dev/null & read -r _; kill -INT $!; wait $!';
const READY_WITHIN_MS = 60_000;
const BETWEEN_LOOKS_MS = 20;

export class TestPostgres {
  /** As secrets are: with characters that a URL must write in another way. */
  readonly password = `kunci/${randomBytes(6).toString('hex')}@9`;
  private readonly folder = mkdtempSync(join(tmpdir(), 'pantau-postgres-'));
  private server: ChildProcess | null = null;
  private databases = 0;
  private log = '';

  private constructor(private readonly port: number) {}

  static async start(): Promise<TestPostgres> {
    const postgres = new TestPostgres(await freePort());
    try {
      postgres.makeCluster();
      await postgres.resume();
    } catch (fault) {
      await postgres.dispose();
      throw new Error(`PostgreSQL for the tests cannot run here:\n${postgres.log}`, { cause: fault });
    }
    return postgres;
  }

  /** The address of a database of its own, empty. */
  async database(): Promise<string> {
    const name = `test_${++this.databases}`;
    await this.ask(`CREATE DATABASE ${name}`);
    return this.urlOf(name);
  }

  /** @param port of something that stands between, where there is such a thing */
  urlOf(database: string, port = this.port): string {
    return `postgres://${OWNER}:${encodeURIComponent(this.password)}@127.0.0.1:${port}/${database}`;
  }

  /** What an operator asks the database at the address, or the server itself. */
  async ask<Row extends object>(query: string, url = this.urlOf('postgres')): Promise<Row[]> {
    const client = new Client(url);
    await client.connect();
    try {
      return (await client.query<Row>(query)).rows;
    } finally {
      await client.end();
    }
  }

  /** The server ends all sessions and is gone until `resume`. */
  async pause(): Promise<void> {
    const server = this.server;
    this.server = null;
    if (!server) return;
    server.ref();
    const ended = once(server, 'close');
    server.stdin?.end();
    await ended;
  }

  async resume(): Promise<void> {
    const begins = this.log.length;
    const server = spawn('/bin/sh', ['-c', WHILE_HEARD, 'sh', postgresBinaries(this.folder).postgres, '-D', this.data, '-p', String(this.port), ...SERVER], { ...postgresUser(), env: { LC_ALL: 'C' } });
    this.server = server;
    // A suite that breaks down ends all the same, and the server with it.
    server.unref();
    for (const end of [server.stdin, server.stdout, server.stderr]) (end as Socket).unref();
    server.stderr.setEncoding('utf8').on('data', (text: string) => (this.log += text));
    for (let waited = 0; !this.log.slice(begins).includes('ready to accept connections'); waited += BETWEEN_LOOKS_MS) {
      if (waited > READY_WITHIN_MS || /FATAL|not found|denied/.test(this.log.slice(begins))) throw new Error('the server does not start');
      await pause(BETWEEN_LOOKS_MS);
    }
  }

  async dispose(): Promise<void> {
    await this.pause();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private get data(): string {
    return join(this.folder, 'data');
  }

  private makeCluster(): void {
    const user = postgresUser();
    const secret = join(this.folder, 'password');
    writeFileSync(secret, this.password);
    chmodSync(this.folder, 0o755);
    if (user) for (const path of [this.folder, secret]) chownSync(path, user.uid, user.gid);
    const { initdb } = postgresBinaries(this.folder);
    const { status, stdout, stderr, error } = spawnSync(initdb, ['-D', this.data, `--pwfile=${secret}`, ...CLUSTER], { ...user, env: { LC_ALL: 'C' }, encoding: 'utf8' });
    this.log += `${stdout}${stderr}`;
    if (status !== 0) throw error ?? new Error('no cluster could be made');
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
