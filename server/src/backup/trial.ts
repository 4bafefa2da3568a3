/** Fills an empty place from a backup and proves it: as many rows as there were, and numbers that the log of events bears out. */
import { randomUUID } from 'node:crypto';
import { definitions } from '@pantau/shared/indicator';
import { recount, type RecountResult } from '../projection/index.js';
import { Database, StoreIsNewer, StoreNotEmpty, fillStore, type DatabasePlace } from '../store/index.js';
import { BackupFault } from './backup-fault.js';
import { partsOf, proven, type Contents } from './dump-lines.js';
import { readLines } from './sealed-file.js';

export interface BackupFile {
  readonly file: string;
  /** Null: it is not sealed. */
  readonly key: string | null;
}
export interface Filled extends RecountResult {
  readonly contents: Contents;
  /** The new one: the clock goes on from that of the backup, and must not be taken for the old one. */
  readonly epoch: string;
}

/** Reads the whole file without using any of it. @throws BackupFault */
export const provenFile = ({ file, key }: BackupFile): Promise<Contents> => proven(readLines(file, { holds: 'backup', key }));

/** @param contents what the file was proven to hold @throws BackupFault */
export async function fillFrom(place: DatabasePlace, { file, key }: BackupFile, contents: Contents): Promise<Filled> {
  const epoch = randomUUID();
  const parts = partsOf(readLines(file, { holds: 'backup', key }));
  const rows = await fillStore(place, { head: contents.about, parts, epoch }).catch(told);
  const isWhole = Object.entries(contents.rows).every(([table, count]) => rows.get(table) === count);
  const numbers = await recounted(place);
  if (!isWhole || numbers.clock !== contents.about.clock) throw new BackupFault('damaged');
  return { ...numbers, contents, epoch };
}

async function recounted(place: DatabasePlace): Promise<RecountResult> {
  const connection = await Database.openReader(place);
  try {
    return await connection.transaction((reads) => recount(reads, definitions));
  } finally {
    await connection.close();
  }
}

function told(fault: unknown): never {
  if (fault instanceof StoreIsNewer) throw new BackupFault('newer program');
  if (fault instanceof StoreNotEmpty) throw new BackupFault('database not empty');
  throw fault;
}
