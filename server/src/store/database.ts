/**
 * The database: one writing connection, one reading connection beside it.
 * Every write transaction is durable (fsync) when its promise resolves, and none interleaves with another.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Connection, type Transaction } from './connection.js';
import { FolderLock } from './folder-lock.js';

const DATABASE_FILE = 'pantau.sqlite';

export class Database {
  private constructor(
    private readonly writer: Connection,
    private readonly reader: Connection,
    private readonly lock: FolderLock,
    readonly folder: string,
  ) {}

  /**
   * Opens the folder's database, bringing its tables up to date.
   * @throws FolderInUse where another server has it
   */
  static async open(folder: string): Promise<Database> {
    mkdirSync(folder, { recursive: true });
    const lock = FolderLock.take(folder);
    const file = join(folder, DATABASE_FILE);
    const writer = await Connection.open(file, 'write');
    return new Database(writer, await Connection.open(file, 'read'), lock, folder);
  }

  /** A further reading connection to a folder that is open elsewhere, e.g. in another thread; the caller closes it. */
  static openReader = (folder: string): Promise<Connection> => Connection.open(join(folder, DATABASE_FILE), 'read');

  /**
   * Runs the work alone in one transaction: all of it is durable, or (if it throws) nothing happened.
   * @param after runs after the commit, before the next transaction may begin
   */
  write<T>(work: (transaction: Transaction) => Promise<T>, after?: (result: T) => void): Promise<T> {
    return this.writer.transaction(work, after);
  }

  /** Reads of committed data, beside the writer. */
  get reads(): Transaction {
    return this.reader.plain;
  }

  /** Several reads of one committed state. */
  snapshot<T>(work: (reads: Transaction) => Promise<T>): Promise<T> {
    return this.reader.transaction(work);
  }

  async close(): Promise<void> {
    await this.reader.close();
    await this.writer.close();
    this.lock.release();
  }
}
