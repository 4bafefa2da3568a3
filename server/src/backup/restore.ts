/**
 * A world made from a backup: in a new folder, or in an empty PostgreSQL database with its keys in a new folder. It is in place
 * only when it is proven, and then under a new epoch, so that every screen reads it anew.
 */
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Database, RestoredMark, emptyStore, type DatabasePlace } from '../store/index.js';
import { BackupFault } from './backup-fault.js';
import { makeFolder, settle } from './backup-files.js';
import type { Contents } from './dump-lines.js';
import { putKeys, putText, readKeys, type Keys } from './keys-file.js';
import { PSEUDONYM_MARK } from './make-backup.js';
import { fillFrom, provenFile, type BackupFile, type Filled } from './trial.js';

export interface RestoreOrder extends BackupFile {
  /** New, or empty. */
  readonly folder: string;
  /** An empty PostgreSQL database; null: SQLite in the folder. */
  readonly url: string | null;
  /** A file of keys; null: they are put there by hand. */
  readonly keysFile: string | null;
  /** Also a world whose numbers the log of events does not bear out. */
  readonly evenIfDiffering: boolean;
  readonly now: () => number;
}

/** @throws BackupFault; then the folder is as it was before, and so is the database */
export async function restore(order: RestoreOrder): Promise<Filled> {
  const folder = resolve(order.folder);
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new BackupFault('folder in use');
  const contents = await provenFile(order);
  const keys = order.keysFile === null ? null : await readKeys({ file: order.keysFile, key: order.key }, contents.about.pseudonymMark);
  const work = mkdtempSync(join(makeFolder(dirname(folder)), `${basename(folder)}.part-`));
  try {
    const place = order.url === null ? { folder: work } : { url: order.url };
    const filled = await filledInto(place, order, contents);
    await mark(place, order.now(), filled);
    furnish(work, contents, keys);
    renameSync(work, folder);
    settle(dirname(folder));
    return filled;
  } catch (fault) {
    rmSync(work, { recursive: true, force: true });
    throw fault;
  }
}

async function filledInto(place: DatabasePlace, order: RestoreOrder, contents: Contents): Promise<Filled> {
  try {
    const filled = await fillFrom(place, order, contents);
    if (filled.differing > 0 && !order.evenIfDiffering) throw new BackupFault('numbers differ', filled.differing);
    return filled;
  } catch (fault) {
    const isOurs = fault instanceof BackupFault && (fault.trouble === 'numbers differ' || fault.trouble === 'damaged');
    if (place.url !== undefined && isOurs) await emptyStore(place);
    throw fault;
  }
}

/** So that its audit can say where it came from. */
async function mark(place: DatabasePlace, at: number, { contents: { about }, differing }: Filled): Promise<void> {
  const database = await Database.open(place);
  const { epoch, at: madeAt, clock } = about;
  await database.write(({ sql }) => RestoredMark.put(sql, { at, epoch, madeAt, clock, differing })).finally(() => database.close());
}

/** What stands beside the database; all of it is on the disk when the folder gets its name. */
function furnish(folder: string, { about }: Contents, keys: Keys | null): void {
  if (about.pseudonymMark !== null) putText(join(folder, PSEUDONYM_MARK), about.pseudonymMark);
  if (keys) putKeys(folder, keys);
  for (const name of readdirSync(folder)) settle(join(folder, name));
  settle(folder);
}
