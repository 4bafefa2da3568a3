/** A backup of a world that goes on being lived in: one committed state, durable, and (unless in haste) restored for a trial. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Database, Marks, StoreDamaged, StoreMissing, dumpHead, dumpParts, type DatabasePlace, type Transaction } from '../store/index.js';
import { BackupFault } from './backup-fault.js';
import { backupName, makeFolder, removeLeftovers, removeOld } from './backup-files.js';
import { readBackupMark, writeBackupMark } from './backup-mark.js';
import { linesOf, type About, type Contents } from './dump-lines.js';
import { writeLines } from './sealed-file.js';
import { fillFrom, provenFile, type BackupFile, type Filled } from './trial.js';

export interface BackupOrder {
  readonly place: DatabasePlace;
  /** Where the keys and the mark of the last backup are. */
  readonly dataDir: string;
  readonly to: string;
  readonly key: string | null;
  readonly now: () => number;
  /** Version of the program. */
  readonly program: string;
  /** False: in haste, it is not tried. */
  readonly isTried: boolean;
}
export interface MadeBackup {
  readonly file: string;
  readonly bytes: number;
  readonly about: About;
  readonly events: number;
  /** Null where it was not tried. */
  readonly trial: Filled | null;
  /** Names of older ones that were removed. */
  readonly removed: readonly string[];
}

/** @throws BackupFault */
export async function makeBackup(order: BackupOrder): Promise<MadeBackup> {
  const { dataDir, to, key, now, isTried } = order;
  if (!existsSync(dataDir)) throw new BackupFault('no world');
  for (const folder of [dataDir, makeFolder(to)]) removeLeftovers(folder, now());
  const at = new Date(now());
  const { file, about } = await dumped(order, at);
  const contents = await provenFile({ file, key });
  const trial = isTried ? await tried(dataDir, { file, key }, contents) : null;
  const isVerified = trial?.differing === 0;
  writeBackupMark(dataDir, { at: at.toISOString(), file, clock: about.clock, verifiedAt: isVerified ? at.toISOString() : (readBackupMark(dataDir)?.verifiedAt ?? null) });
  const removed = isVerified ? removeOld(to, about.epoch) : [];
  return { file, about, trial, removed, bytes: statSync(file).size, events: contents.rows.event ?? 0 };
}

async function dumped({ place, dataDir, to, key, program }: BackupOrder, at: Date): Promise<{ file: string; about: About }> {
  const connection = await Database.openApart(place).catch(told);
  try {
    return await connection.transaction(async (transaction) => {
      const pseudonymMark = (await Marks.of(transaction.sql, 'pseudonym-key')) ?? markIn(dataDir);
      const about = await aboutOf(transaction, { at: at.toISOString(), program, pseudonymMark });
      const file = join(to, backupName(about.epoch, at, 'backup'));
      await writeLines(file, linesOf(about, dumpParts(transaction)), { holds: 'backup', key });
      return { file, about };
    });
  } finally {
    await connection.close();
  }
}

async function aboutOf(transaction: Transaction, told: Pick<About, 'at' | 'program' | 'pseudonymMark'>): Promise<About> {
  const head = await dumpHead(transaction);
  if (head.epoch === '') throw new BackupFault('no world');
  return { ...told, ...head, migrations: [...head.migrations] };
}

/** Into a folder of its own beside the data, which are as secret; nothing of it stays. */
async function tried(dataDir: string, made: BackupFile, contents: Contents): Promise<Filled> {
  const folder = mkdtempSync(join(dataDir, 'trial-'));
  try {
    return await fillFrom({ folder }, made, contents);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const PSEUDONYM_MARK = 'pseudonym-key.mark';

function markIn(folder: string): string | null {
  const file = join(folder, PSEUDONYM_MARK);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
}

function told(fault: unknown): never {
  if (fault instanceof StoreMissing) throw new BackupFault('no world');
  if (fault instanceof StoreDamaged) throw new BackupFault('world damaged');
  throw fault;
}
