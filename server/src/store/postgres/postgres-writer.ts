/**
 * The one writer of a PostgreSQL database. It has one connection, and that connection holds the lock of the database: so
 * whoever can write is alone, and who lost the connection can write no more. It connects anew with the next transaction.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { StoreInUse, type Connection, type Transaction, type Work } from '../connection.js';
import { bringUpToDate } from '../newer.js';
import { DatabaseAway, StoreUnusable } from './away.js';
import { onConnection, openSource, SESSION } from './postgres-source.js';
import { PostgresSql } from './postgres-sql.js';

/** The advisory lock of this program in a database: any number that no other program would choose. */
const LOCK = 7_204_091_764;
/** A server that was killed lets go of the lock when its last statement has ended. */
const LOCK_WITHIN_MS = 2_000;
const BETWEEN_LOOKS_MS = 50;
/** After a vain attempt to connect nobody waits for another one. */
const APART_MS = 500;

export class PostgresWriter implements Connection {
  private queue: Promise<unknown> = Promise.resolve();
  private awayUntil = -Infinity;

  private constructor(
    private readonly source: DataSource,
    private readonly line: { isNew: boolean },
    private readonly back: Work<void>,
  ) {}

  static async open(url: string, back: Work<void>, asOf?: readonly string[]): Promise<PostgresWriter> {
    const line = { isNew: false };
    const prepare = async (client: Client) => {
      await makeSafe(client);
      await lock(client);
      line.isNew = true;
    };
    const source = await openSource({ url, most: 1, idle: 0, prepare });
    await bringUpToDate(source, asOf);
    line.isNew = false;
    return new PostgresWriter(source, line, back);
  }

  get plain(): Transaction {
    const sql = new PostgresSql((statement) => onConnection(this.source, ({ ask }) => ask(statement)));
    return { sql, manager: this.source.manager };
  }

  transaction<T>(work: Work<T>, after: (result: T) => void = () => undefined): Promise<T> {
    const run = this.queue.then(() => this.run(work, after));
    this.queue = run.catch(() => undefined);
    return run;
  }

  async close(): Promise<void> {
    await this.queue;
    await this.source.destroy();
  }

  private async run<T>(work: Work<T>, after: (result: T) => void): Promise<T> {
    if (performance.now() < this.awayUntil) throw new DatabaseAway('it was away a moment ago', true);
    try {
      return await onConnection(this.source, async (sql, { manager }) => {
        if (this.line.isNew) await manager.transaction((inner) => this.back({ sql, manager: inner }));
        this.line.isNew = false;
        const result = await manager.transaction((inner) => work({ sql, manager: inner }));
        after(result);
        return result;
      });
    } catch (fault) {
      if (fault instanceof DatabaseAway && fault.isUnreachable) this.awayUntil = performance.now() + APART_MS;
      throw fault;
    }
  }
}

/** What was acknowledged must survive a power cut, whatever the database was set to; and every character must fit in. */
async function makeSafe(client: Client): Promise<void> {
  await client.query(`${SESSION}; SET synchronous_commit = on`);
  const { rows } = await client.query<{ name: string; setting: string }>(
    `SELECT name, setting FROM pg_settings WHERE name IN ('synchronous_commit', 'fsync', 'full_page_writes', 'server_encoding')`,
  );
  for (const { name, setting } of rows) {
    const wanted = name === 'server_encoding' ? 'UTF8' : 'on';
    if (setting !== wanted) throw new StoreUnusable(`the database must have ${name} = ${wanted} (DATABASE_URL)`);
  }
}

async function lock(client: Client): Promise<void> {
  for (let waited = 0; waited <= LOCK_WITHIN_MS; waited += BETWEEN_LOOKS_MS) {
    const { rows } = await client.query<{ mine: boolean }>('SELECT pg_try_advisory_lock($1) AS mine', [LOCK]);
    if (rows[0]?.mine) return;
    await pause(BETWEEN_LOOKS_MS);
  }
  throw new StoreInUse('DATABASE_URL');
}
