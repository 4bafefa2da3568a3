/**
 * The keys of a world in a file of their own: that of the pseudonyms, without which every person would be a stranger, and that
 * of the vault, without which nobody is ever named again. A backup never holds them. Who has both has everything, so the two
 * files belong in two places.
 */
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { markOf } from '../config/index.js';
import { BackupFault } from './backup-fault.js';
import { readLines, writeLines } from './sealed-file.js';

const keys = z.object({ 'pseudonym-key': z.string().nullable(), 'vault-key': z.string().nullable() });
/** Null: there is none. */
export type Keys = z.output<typeof keys>;

export interface KeysFile {
  readonly file: string;
  readonly key: string | null;
}

export const writeKeys = ({ file, key }: KeysFile, told: Keys): Promise<void> => writeLines(file, one(JSON.stringify(told)), { holds: 'keys', key });

/** @throws BackupFault where it is no such file, or not the keys of the world with this mark */
export async function readKeys({ file, key }: KeysFile, pseudonymMark: string | null): Promise<Keys> {
  let text = '';
  for await (const line of readLines(file, { holds: 'keys', key })) text += line;
  const told = keys.parse(JSON.parse(text));
  const own = told['pseudonym-key'];
  if (pseudonymMark !== null && own !== null && markOf('pseudonym-key', own) !== pseudonymMark) throw new BackupFault('other keys');
  return told;
}

/** Puts them where the server looks for them. */
export function putKeys(folder: string, told: Keys): void {
  for (const [name, secret] of Object.entries(told)) if (secret !== null) putText(join(folder, name), secret);
}

/** A new file for its owner alone, durable. */
export function putText(file: string, text: string): void {
  const handle = openSync(file, 'wx', 0o600);
  writeSync(handle, `${text}\n`);
  fsyncSync(handle);
  closeSync(handle);
}

async function* one(line: string): AsyncGenerator<string> {
  yield await Promise.resolve(line);
}
