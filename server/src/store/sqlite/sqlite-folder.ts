/** SQLite in a folder: one file, one writing connection, reading connections beside it. It is never away. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { StoreMissing, type Connection, type Engine, type EngineReport, type Work } from '../connection.js';
import type { DatabasePlace } from '../place.js';
import { FolderLock } from './folder-lock.js';
import { copyOf } from './sqlite-copy.js';
import { examinedFile } from './sqlite-report.js';
import { SqliteConnection } from './sqlite-connection.js';

const DATABASE_FILE = 'pantau.sqlite';

/** Where it keeps what is not in the file yet; null for another engine. */
export const walFileOf = ({ folder }: DatabasePlace): string | null => (folder === undefined ? null : join(folder, `${DATABASE_FILE}-wal`));

export class SqliteFolder implements Engine {
  constructor(private readonly folder: string) {}

  async openWriter(_: Work<void>, asOf?: readonly string[]): Promise<Connection> {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    const lock = FolderLock.take(this.folder);
    const release = (): void => lock.release();
    try {
      return await SqliteConnection.open(this.file, { mode: 'write', asOf, closed: release });
    } catch (fault) {
      release();
      throw fault;
    }
  }

  openReader = (): Promise<Connection> => SqliteConnection.open(this.file, { mode: 'read' });

  /** A copy: a long read of the file itself would keep the write-ahead log from being taken in. */
  async openApart(): Promise<Connection> {
    if (!existsSync(this.file)) throw new StoreMissing();
    const copy = copyOf(this.file, this.folder);
    return SqliteConnection.open(copy.file, { mode: 'read', closed: copy.remove });
  }

  async examine(): Promise<EngineReport> {
    if (!existsSync(this.file)) throw new StoreMissing();
    return Promise.resolve(examinedFile(this.file));
  }

  private get file(): string {
    return join(this.folder, DATABASE_FILE);
  }
}
