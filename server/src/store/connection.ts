/** One connection to the database file, safe for what it is used for. */
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

/** Transactions on one connection follow each other: it knows only one at a time. */
export class Connection {
  private queue: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly source: DataSource,
    readonly sql: Sql,
  ) {}

  static async open(file: string, mode: 'read' | 'write'): Promise<Connection> {
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
    if (mode === 'write') await source.runMigrations({ transaction: 'each' });
    return new Connection(source, new SqliteSql(must(native, 'connection')));
  }

  /** Outside of any transaction of one's own. */
  get plain(): Transaction {
    return { sql: this.sql, manager: this.source.manager };
  }

  /** @param after runs after the commit, before the next transaction may begin */
  transaction<T>(work: (transaction: Transaction) => Promise<T>, after: (result: T) => void = () => undefined): Promise<T> {
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
