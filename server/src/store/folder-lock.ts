/**
 * One server per data folder: two writers would not know of each other's clock. The lock is a file lock of the system, so
 * it ends with the process, however that ends.
 */
import { join } from 'node:path';
import SqliteFile from 'better-sqlite3';

export class FolderInUse extends Error {
  constructor() {
    super('the data folder is in use by another server');
  }
}

export class FolderLock {
  private constructor(private readonly file: SqliteFile.Database) {}

  /** @throws FolderInUse */
  static take(folder: string): FolderLock {
    const file = new SqliteFile(join(folder, 'lock'), { timeout: 0 });
    try {
      file.exec('BEGIN EXCLUSIVE');
    } catch {
      file.close();
      throw new FolderInUse();
    }
    return new FolderLock(file);
  }

  release(): void {
    this.file.close();
  }
}
