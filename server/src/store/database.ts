/**
 * The database: one writing connection behind a queue, one reading connection.
 * Every write transaction is durable (fsync) when its promise resolves, and none interleaves with another.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import { DataSource, type EntityManager } from 'typeorm';
import { assert, must } from '@pantau/shared/basics';
import { entities } from './entities.js';
import { migrations } from './migrations/index.js';
import type { Sql } from './sql.js';
import { SqliteSql } from './sqlite-sql.js';

/** One transaction: hot tables by `sql`, cold tables by `manager`. */
export interface Transaction {
  readonly sql: Sql;
  readonly manager: EntityManager;
}

export const DATABASE_FILE = 'pantau.sqlite';

export class Database {
  private writes: Promise<unknown> = Promise.resolve();
  private snapshots: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly writer: Connection,
    private readonly reader: Connection,
    readonly file: string,
  ) {}

  /** Opens the folder's database, bringing its tables up to date. */
  static async open(folder: string): Promise<Database> {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, DATABASE_FILE);
    const writer = await connect(file, 'write');
    await writer.source.runMigrations({ transaction: 'each' });
    return new Database(writer, await connect(file, 'read'), file);
  }

  /**
   * Runs the work alone in one transaction: all of it is durable, or (if it throws) nothing happened.
   * @param afterCommit runs before the next transaction may begin
   */
  write<T>(work: (transaction: Transaction) => Promise<T>, afterCommit: (result: T) => void = () => undefined): Promise<T> {
    const run = this.writes.then(async () => {
      const result = await this.writer.source.transaction((manager) => work({ sql: this.writer.sql, manager }));
      afterCommit(result);
      return result;
    });
    this.writes = run.catch(() => undefined);
    return run;
  }

  /** Reads of committed data, beside the writer. */
  get reads(): Transaction {
    return { sql: this.reader.sql, manager: this.reader.source.manager };
  }

  /** Several reads of one committed state. The work must not wait for anything but its reads. */
  snapshot<T>(work: (reads: Transaction) => Promise<T>): Promise<T> {
    const run = this.snapshots.then(() => this.reader.source.transaction((manager) => work({ sql: this.reader.sql, manager })));
    this.snapshots = run.catch(() => undefined);
    return run;
  }

  async close(): Promise<void> {
    await this.writes;
    await this.snapshots;
    await this.reader.source.destroy();
    await this.writer.source.destroy();
  }
}

interface Connection {
  readonly source: DataSource;
  readonly sql: Sql;
}

async function connect(file: string, mode: 'read' | 'write'): Promise<Connection> {
  let native: BetterSqlite3.Database | undefined;
  const source = new DataSource({
    type: 'better-sqlite3',
    database: file,
    readonly: mode === 'read',
    entities,
    migrations: mode === 'write' ? migrations : [],
    synchronize: false,
    prepareDatabase: (connection: BetterSqlite3.Database) => {
      native = connection;
      makeSafe(connection, mode);
    },
  });
  await source.initialize();
  return { source, sql: new SqliteSql(must(native, 'connection')) };
}

/** WAL bugs: everything before 3.51.3 and the withdrawn 3.52.0 may corrupt a file silently. */
function makeSafe(connection: BetterSqlite3.Database, mode: 'read' | 'write'): void {
  const [{ version } = { version: '' }] = connection.prepare('SELECT sqlite_version() AS version').all() as { version: string }[];
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  const number = major * 1_000_000 + minor * 1000 + patch;
  assert(number >= 3_051_003 && number !== 3_052_000, `SQLite ${version} is not safe`);
  connection.pragma('cache_size = -65536');
  if (mode === 'read') return;
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  assert(connection.pragma('synchronous', { simple: true }) === 2, 'synchronous = FULL holds');
}
