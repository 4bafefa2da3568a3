/** The head of the audit in a second place: a file beside the keys, so that a database that was cut back is found out. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditHead } from './audit-chain.js';

const FILE = 'audit-head';

/** Null where none was noted yet. */
export function notedHead(folder: string): AuditHead | null {
  const file = join(folder, FILE);
  if (!existsSync(file)) return null;
  const [seq = '', hash = ''] = readFileSync(file, 'utf8').trim().split(' ');
  return { seq: Number(seq), hash };
}

/** Never back: of two that are noted at one time the later stays. */
export function noteHead(folder: string, { seq, hash }: AuditHead): void {
  if ((notedHead(folder)?.seq ?? 0) >= seq) return;
  const file = join(folder, FILE);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(`${file}.new`, `${seq} ${hash}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
