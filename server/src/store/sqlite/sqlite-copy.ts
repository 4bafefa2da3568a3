/** A whole copy of a database that may be written to meanwhile, made by the database itself and checked. */
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import SqliteFile from 'better-sqlite3';
import { StoreDamaged } from '../connection.js';

export interface Copy {
  readonly file: string;
  readonly remove: () => void;
}

/**
 * @param folder where the copy may be: among what is as secret as itself
 * @throws StoreDamaged where the copy is not whole
 */
export function copyOf(file: string, folder: string): Copy {
  const own = mkdtempSync(join(folder, 'copy-'));
  const copy: Copy = { file: join(own, 'copy.sqlite'), remove: () => rmSync(own, { recursive: true, force: true }) };
  try {
    closeSync(openSync(copy.file, 'wx', 0o600));
    vacuumInto(file, copy.file);
    assertWhole(copy.file);
    return copy;
  } catch (fault) {
    copy.remove();
    throw isDamage(fault) ? new StoreDamaged() : fault;
  }
}

function vacuumInto(from: string, to: string): void {
  const source = new SqliteFile(from, { readonly: true, fileMustExist: true });
  try {
    source.prepare('VACUUM INTO ?').run(to);
  } finally {
    source.close();
  }
}

function assertWhole(file: string): void {
  const copy = new SqliteFile(file, { readonly: true });
  try {
    if (copy.pragma('integrity_check', { simple: true }) !== 'ok') throw new StoreDamaged();
  } finally {
    copy.close();
  }
}

/** By its code: neither its class nor `Object` need be the ones that are known here. */
const isDamage = (fault: unknown): boolean => typeof fault === 'object' && fault !== null && 'code' in fault && /^SQLITE_(?:CORRUPT|NOTADB)/.test(String(fault.code));
