/** One server per data folder. The lock is a file lock of the system, so it ends with the process, however that ends. */
import { join } from 'node:path';
import SqliteFile from 'better-sqlite3';
import { StoreInUse } from '../connection.js';

export class FolderLock {
  private constructor(private readonly file: SqliteFile.Database) {}

  /** @throws StoreInUse */
  static take(folder: string): FolderLock {
    const file = new SqliteFile(join(folder, 'lock'), { timeout: 0 });
    try {
      file.exec('BEGIN EXCLUSIVE');
    } catch {
      file.close();
      throw new StoreInUse('DATA_DIR');
    }
    return new FolderLock(file);
  }

  release(): void {
    this.file.close();
  }
}
