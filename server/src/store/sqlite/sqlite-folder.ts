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
    mkdirSync(this.folder, { recursive: true });
    const lock = FolderLock.take(this.folder);
    return SqliteConnection.open(join(this.folder, DATABASE_FILE), 'write', () => lock.release());
  }

  openReader = (): Promise<Connection> => SqliteConnection.open(join(this.folder, DATABASE_FILE), 'read');
}
