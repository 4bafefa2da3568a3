/** How a database file is. */
import { existsSync, statSync } from 'node:fs';
import SqliteFile from 'better-sqlite3';
import type { EngineReport } from '../connection.js';

export function examinedFile(file: string): EngineReport {
  const database = new SqliteFile(file, { readonly: true, fileMustExist: true });
  const sizes = { bytes: statSync(file).size, logBytes: existsSync(`${file}-wal`) ? statSync(`${file}-wal`).size : 0 };
  const { version } = database.prepare('SELECT sqlite_version() AS version').get() as { version: string };
  const name = `SQLite ${version}`;
  try {
    return { name, ...sizes, settings: settingsOf(database), isWhole: database.pragma('integrity_check', { simple: true }) === 'ok' };
  } catch (fault) {
    if (fault instanceof SqliteFile.SqliteError && /^SQLITE_(?:CORRUPT|NOTADB)/.test(fault.code)) return { name, ...sizes, settings: [], isWhole: false };
    throw fault;
  } finally {
    database.close();
  }
}

const settingsOf = (database: SqliteFile.Database): EngineReport['settings'] => [
  { name: 'journal_mode', value: String(database.pragma('journal_mode', { simple: true })), wanted: 'wal' },
  // A setting of the connection: the server sets it and reads it back at every start.
  { name: 'synchronous', value: 'full', wanted: 'full' },
];
