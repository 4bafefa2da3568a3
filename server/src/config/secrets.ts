/** Secrets that were not set: made once, durable before first use, readable by the owner of the folder alone. */
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from './config-error.js';

/** The secret kept in the folder under this name, made now if there is none. */
export function keptSecret(folder: string, name: string): string {
  const file = join(folder, name);
  if (!existsSync(file)) writeDurably(folder, file, randomBytes(32).toString('base64url'));
  chmodSync(file, 0o600);
  return readSecret(file);
}

/** Likewise, but a folder that began with a key that is gone (a restored one) is not given another. */
export function keptKey(folder: string, name: string): string {
  if (existsSync(join(folder, `${name}.mark`)) && !existsSync(join(folder, name)))
    throw new ConfigError(`${name} of ${folder} is missing; put the file back, or set ${name.toUpperCase().replace('-', '_')} to what it was`);
  return keptSecret(folder, name);
}

/** The secret kept in the folder, if there is one that is whole; makes and changes nothing. */
export function secretKeptIn(folder: string, name: string): string | null {
  const file = join(folder, name);
  const text = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  return isSecret(text) ? text : null;
}

const isSecret = (text: string): boolean => text.length >= 20;

function readSecret(file: string): string {
  const text = readFileSync(file, 'utf8').trim();
  if (!isSecret(text)) throw new ConfigError(`${file} is damaged; restore it from a backup`);
  return text;
}

/**
 * Refuses another key than the one that the folder began with: under it every person would be a stranger.
 * The folder keeps only a one-way mark of it.
 */
export function sameKeyAsBefore(folder: string, name: string, key: string): void {
  const file = join(folder, `${name}.mark`);
  const mark = markOf(name, key);
  if (!existsSync(file)) writeDurably(folder, file, mark);
  else if (readFileSync(file, 'utf8').trim() !== mark) throw new ConfigError(`${name} is not the key that ${folder} began with`);
}

/** What tells a key from another, and nothing of it. */
export const markOf = (name: string, key: string): string => createHash('sha256').update(`${name}\n${key}`).digest('hex');

function writeDurably(folder: string, file: string, text: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const handle = openSync(file, 'wx', 0o600);
  writeSync(handle, `${text}\n`);
  fsyncSync(handle);
  closeSync(handle);
  const directory = openSync(folder, 'r');
  fsyncSync(directory);
  closeSync(directory);
}
