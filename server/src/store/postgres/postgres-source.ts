/** Pools of connections to PostgreSQL, each prepared before its first use. */
import type { Client } from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import { entities } from '../entities.js';
import { migrations } from '../migrations/index.js';
import { DatabaseAway, toldOf, toldOfConnecting, toldOfStatement } from './away.js';
import { PostgresSql, type Ask } from './postgres-sql.js';

export interface PoolWish {
  readonly url: string;
  /** Connections at the most. */
  readonly most: number;
  /** Milliseconds after which one that is not used is closed; 0 = never. */
  readonly idle: number;
  /** Runs on each new connection; where it throws, there is no connection. */
  readonly prepare: (client: Client) => Promise<unknown>;
}

/** Longer than this nobody is kept waiting for a connection, or a transaction for a statement. */
const CONNECT_MS = 5_000;
const STATEMENT_MS = 60_000;
const KEEP_ALIVE_MS = 10_000;

/**
 * For every session. All statements look up few keys in large tables; without statistics, as right after a large load,
 * the planner would rather read whole tables. And a dead server or client is noticed within half a minute.
 */
export const SESSION = [
  'SET enable_hashjoin = off',
  'SET enable_mergejoin = off',
  'SET enable_seqscan = off',
  'SET enable_material = off',
  'SET max_parallel_workers_per_gather = 0',
  'SET jit = off',
  'SET tcp_keepalives_idle = 10',
  'SET tcp_keepalives_interval = 5',
  'SET tcp_keepalives_count = 3',
].join('; ');

export async function openSource({ url, most, idle, prepare }: PoolWish): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    entities,
    migrations,
    synchronize: false,
    installExtensions: false,
    parseInt8: true,
    applicationName: 'pantau-desa',
    connectTimeoutMS: CONNECT_MS,
    poolSize: most,
    // Whoever uses a connection next learns that it is gone.
    poolErrorHandler: () => undefined,
    extra: { connectionString: url, onConnect: prepare, idleTimeoutMillis: idle, query_timeout: STATEMENT_MS, keepAlive: true, keepAliveInitialDelayMillis: KEEP_ALIVE_MS },
  });
  try {
    return await source.initialize();
  } catch (fault) {
    throw toldOfConnecting(fault);
  }
}

/** Runs something on a connection of the pool. One that failed is not used again. */
export async function onConnection<T>(source: DataSource, use: (sql: PostgresSql, runner: QueryRunner) => Promise<T>): Promise<T> {
  const runner = source.createQueryRunner();
  try {
    const client = await connected(runner);
    return await use(new PostgresSql(asking(client)), runner).catch((fault: unknown) => failed(client, toldOf(fault, runner.isReleased)));
  } finally {
    await runner.release();
  }
}

async function connected(runner: QueryRunner): Promise<Client> {
  try {
    return (await runner.connect()) as Client;
  } catch (fault) {
    throw toldOfConnecting(fault);
  }
}

const asking = (client: Client): Ask => async ({ text, values }) => {
  try {
    return (await client.query<Record<string, unknown>>(text, [...values])).rows;
  } catch (fault) {
    throw toldOfStatement(fault);
  }
};

function failed(client: Client, fault: unknown): never {
  if (fault instanceof DatabaseAway) client.end().catch(() => undefined);
  throw fault;
}
