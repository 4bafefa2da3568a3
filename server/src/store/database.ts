/**
 * The database: one writing connection, reading connections beside it.
 * Every write transaction is durable (fsync) when its promise resolves, and none interleaves with another.
 */
import type { Connection, Engine, EngineReport, Transaction, Work } from './connection.js';
import type { DatabasePlace } from './place.js';
import { PostgresServer } from './postgres/postgres-server.js';
import { SqliteFolder } from './sqlite/sqlite-folder.js';

/** Short reads and snapshots at one time, beside the writer. */
const LANES = 4;

export class Database {
  private constructor(
    private readonly writer: Connection,
    private readonly reader: Connection,
    private readonly more: { readonly place: DatabasePlace; readonly back: { work: Work<void> } },
  ) {}

  /**
   * Opens the database, bringing its tables up to date.
   * @throws StoreInUse where another server has it
   */
  static async open(place: DatabasePlace): Promise<Database> {
    const engine = engineAt(place);
    const back = { work: (_: Transaction): Promise<void> => Promise.resolve() };
    const writer = await engine.openWriter((transaction) => back.work(transaction));
    return new Database(writer, await engine.openReader(LANES), { place, back });
  }

  /** A database with nothing but these migrations, for what was stored when they were all. */
  static async openAsOf(place: DatabasePlace, migrations: readonly string[]): Promise<Connection> {
    return engineAt(place).openWriter(() => Promise.resolve(), migrations);
  }

  /** How the database is, be it in use or not; changes nothing. @throws StoreMissing */
  static examine = (place: DatabasePlace): Promise<EngineReport> => engineAt(place).examine();

  /** For one long read of a database that may be open and written to elsewhere; the caller closes it. */
  static openApart = (place: DatabasePlace): Promise<Connection> => engineAt(place).openApart();

  /** A further reading connection to a database that is open elsewhere, e.g. in another thread; the caller closes it. */
  static openReader = (place: DatabasePlace): Promise<Connection> => engineAt(place).openReader(1);

  /**
   * Runs the work alone in one transaction: all of it is durable, or (if it throws) nothing happened.
   * @param after runs after the commit, before the next transaction may begin
   */
  write<T>(work: Work<T>, after?: (result: T) => void): Promise<T> {
    return this.writer.transaction(work, after);
  }

  /** Short reads of committed data, beside the writer. */
  get reads(): Transaction {
    return this.reader.plain;
  }

  /** Several reads of one committed state. */
  snapshot<T>(work: Work<T>): Promise<T> {
    return this.reader.transaction(work);
  }

  /** Runs the work, in a transaction of its own, before the first write after the database was away. */
  whenBack(work: Work<void>): void {
    this.more.back.work = work;
  }

  get place(): DatabasePlace {
    return this.more.place;
  }

  async close(): Promise<void> {
    await this.reader.close();
    await this.writer.close();
  }
}

const engineAt = ({ folder, url }: DatabasePlace): Engine => (url === undefined ? new SqliteFolder(folder) : new PostgresServer(url));
