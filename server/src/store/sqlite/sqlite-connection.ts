/** One connection to a database file, safe for what it is used for. */
import type BetterSqlite3 from 'better-sqlite3';
import { DataSource } from 'typeorm';
import { assert, must } from '@pantau/shared/basics';
import type { Connection, Transaction, Work } from '../connection.js';
import { entities } from '../entities.js';
import { migrations } from '../migrations/index.js';
import { bringUpToDate } from '../newer.js';
import { SqliteSql } from './sqlite-sql.js';

export interface SqliteWish {
  readonly mode: 'read' | 'write';
  /** The migrations to stop at. */
  readonly asOf?: readonly string[];
  /** Runs when it has been closed. */
  readonly closed?: () => void;
}

/** Transactions on one connection follow each other: it knows only one at a time. */
export class SqliteConnection implements Connection {
  private queue: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly source: DataSource,
    private readonly sql: SqliteSql,
    private readonly closed: () => void,
  ) {}

  static async open(file: string, { mode, asOf, closed = () => undefined }: SqliteWish): Promise<SqliteConnection> {
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
    if (mode === 'write') await bringUpToDate(source, asOf);
    return new SqliteConnection(source, new SqliteSql(must(native, 'connection')), closed);
  }

  get plain(): Transaction {
    return { sql: this.sql, manager: this.source.manager };
  }

  transaction<T>(work: Work<T>, after: (result: T) => void = () => undefined): Promise<T> {
    const run = this.queue.then(async () => {
      const result = await this.source.transaction((manager) => work({ sql: this.sql, manager }));
      after(result);
      return result;
    });
    this.queue = run.catch(() => undefined);
    return run;
  }

  async close(): Promise<void> {
    await this.queue;
    await this.source.destroy();
    this.closed();
  }
}

/** 16 MB of log before its pages move into the file: one commit of 500 events writes 700, many of them the same again. */
const CHECKPOINT_PAGES = 4_000;

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
  connection.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
  connection.pragma('foreign_keys = ON');
  assert(connection.pragma('synchronous', { simple: true }) === 2, 'synchronous = FULL holds');
}
