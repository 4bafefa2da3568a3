/** The files of a folder of backups: their names, and which of them may go. */
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { keptOf } from './kept.js';

const NAME = /^pantau-([0-9a-f]{8})-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z\.backup$/;
const DAY_MS = 86_400_000;

/** Of one epoch and instant; a world that was restored begins a row of its own. */
export const backupName = (epoch: string, at: Date, kind: 'backup' | 'keys'): string => `pantau-${epoch.slice(0, 8)}-${at.toISOString().replace(/[-:.]/g, '')}.${kind}`;

/** For the owner alone, there before anything is put into it. */
export function makeFolder(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** Removes those of the epoch that need not be kept; answers their names. Files of other names are nobody's business here. */
export function removeOld(folder: string, epoch: string): readonly string[] {
  const files = readdirSync(folder).flatMap((name) => {
    const [, of, ...at] = NAME.exec(name) ?? [];
    return of === epoch.slice(0, 8) ? [{ name, at: instantOf(at) }] : [];
  });
  const kept = keptOf(files.map(({ at }) => at));
  const old = files.filter(({ at }) => !kept.has(at)).map(({ name }) => name);
  for (const name of old) rmSync(join(folder, name));
  return old;
}

const instantOf = ([year, month, day, hour, minute, second, thousandth]: readonly string[]): Date => new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${thousandth}Z`);

/** Removes what a backup that was cut off has left behind: copies, trials, unfinished files. */
export function removeLeftovers(folder: string, now: number): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (/^(?:copy|trial)-|\.(?:backup|keys)\.part$/.test(name) && now - statSync(path).mtimeMs > DAY_MS) rmSync(path, { recursive: true, force: true });
  }
}

/** On the disk, not only on its way there. */
export function settle(path: string): void {
  const handle = openSync(path, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
