/** SQLite in a folder: one file, one writing connection, reading connections beside it. It is never away. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Connection, Engine } from '../connection.js';
import { FolderLock } from './folder-lock.js';
import { SqliteConnection } from './sqlite-connection.js';

const DATABASE_FILE = 'pantau.sqlite';

export class SqliteFolder implements Engine {
  constructor(private readonly folder: string) {}

  async openWriter(): Promise<Connection> {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    const lock = FolderLock.take(this.folder);
    const release = (): void => lock.release();
    try {
      return await SqliteConnection.open(join(this.folder, DATABASE_FILE), 'write', release);
    } catch (fault) {
      release();
      throw fault;
    }
  }

  openReader = (): Promise<Connection> => SqliteConnection.open(join(this.folder, DATABASE_FILE), 'read');
}
