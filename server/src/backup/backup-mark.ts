/** What a data folder remembers of its backups, for those who watch over it. Whoever reads it learns when, never what. */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const mark = z.object({
  /** When the last backup was written (ISO), its file, and the clock that it holds. */
  at: z.iso.datetime(),
  file: z.string(),
  clock: z.number().int(),
  /** When the last backup was written that could be restored, with numbers that the log of events bears out; null = none yet. */
  verifiedAt: z.iso.datetime().nullable(),
});
export type BackupMark = z.output<typeof mark>;

const FILE = 'backup.json';

/** Null where the folder was never backed up, or the mark cannot be read. */
export function readBackupMark(folder: string): BackupMark | null {
  const file = join(folder, FILE);
  if (!existsSync(file)) return null;
  try {
    return mark.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Whole or not at all, also through a power cut. */
export function writeBackupMark(folder: string, told: BackupMark): void {
  const fresh = join(folder, `${FILE}.new`);
  const handle = openSync(fresh, 'w', 0o600);
  writeSync(handle, `${JSON.stringify(told)}\n`);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(fresh, join(folder, FILE));
}

/** In milliseconds since 1970; 0 = never. */
export function lastVerifiedAt(folder: string): number {
  const verifiedAt = readBackupMark(folder)?.verifiedAt;
  return verifiedAt ? Date.parse(verifiedAt) : 0;
}
