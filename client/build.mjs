/** Builds the client only when something it is made of is newer than what was built; says what it does. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const made = join(here, 'dist', 'index.html');
const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'package.json', '../shared/src', '../package-lock.json'];

const newest = (path) => {
  if (!existsSync(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};

const stale = !existsSync(made) || Math.max(...sources.map((path) => newest(join(here, path)))) > statSync(made).mtimeMs;
if (stale || process.argv.includes('--force')) {
  console.log('client: building');
  // To load it takes longer than to see that it is not needed.
  const { build } = await import('vite');
  await build({ root: here, logLevel: 'warn' });
  console.log('client: built into client/dist');
} else console.log('client: up to date');
