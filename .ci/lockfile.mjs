/**
 * Makes package-lock.json complete and free of registry addresses. Run it after every change of dependencies:
 *   node .ci/lockfile.mjs            mends the file
 *   node .ci/lockfile.mjs --check    only tells, exit code 1 if there is something to mend
 *
 * Why: packages such as @swc/core list one optional package per platform. A registry that serves only some platforms
 * makes npm leave the others out of the lockfile, and `npm ci` then refuses it ("Missing: ... from lock file").
 * A stub with version, os, cpu and libc is enough for npm to know the package and to pass over it elsewhere.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);

const systems = new Set(['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']);
const processors = new Set(['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']);
/** Last words of package names that name a C library (and with it sometimes the calling convention). */
const libraries = { gnu: 'glibc', glibc: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' };
const processorAliases = { aarch64: 'arm64', ppc64le: 'ppc64', armhf: 'arm', armv7: 'arm', ia32: 'ia32' };

/** `@swc/core-linux-arm-gnueabihf` -> os linux, cpu arm, libc glibc. */
function platformOf(name) {
  const words = name.split(/[/@.-]/);
  const os = words.find((word) => systems.has(word)) ?? (words.includes('windows') ? 'win32' : undefined);
  const cpu = words.map((word) => processorAliases[word] ?? word).find((word) => processors.has(word));
  const library = words.map((word) => libraries[word]).find(Boolean);
  if (!cpu && !os) throw new Error(`cannot tell the platform of the missing optional package ${name}: name it in .ci/lockfile.mjs`);
  return {
    ...(os && { os: [os] }),
    ...(cpu && { cpu: [cpu] }),
    ...(os === 'linux' && library && { libc: [library] }),
  };
}

/** Where Node would find the package: next to its user or in any folder above; undefined if the lockfile lacks it. */
function placeOf(packages, user, name) {
  for (let folder = user; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const place = `${folder && `${folder}/`}node_modules/${name}`;
    if (packages[place]) return place;
    if (folder === '') return undefined;
  }
}

function stubsFor(packages) {
  const stubs = {};
  for (const [user, { optionalDependencies = {}, dev }] of Object.entries(packages))
    for (const [name, range] of Object.entries(optionalDependencies)) {
      if (placeOf(packages, user, name)) continue;
      const version = /^[\^~]?(\d+\.\d+\.\d+[\w.+-]*)$/.exec(range)?.[1];
      if (!version) throw new Error(`${user} wants ${name} ${range}: a stub needs a version`);
      stubs[`node_modules/${name}`] = { version, ...platformOf(name), ...(dev && { dev }), optional: true };
    }
  return stubs;
}

const withoutAddress = ({ resolved, ...entry }) => (/^https?:/.test(resolved ?? '') || resolved === undefined ? entry : { ...entry, resolved });

const before = readFileSync(file, 'utf8');
const lock = JSON.parse(before);
const stubs = stubsFor(lock.packages);
const addresses = Object.values(lock.packages).filter(({ resolved }) => /^https?:/.test(resolved ?? '')).length;
if (addresses + Object.keys(stubs).length === 0) {
  console.log('package-lock.json is complete');
} else if (process.argv.includes('--check')) {
  console.error(`package-lock.json lacks ${Object.keys(stubs).length} platform packages and names ${addresses} addresses: run node .ci/lockfile.mjs`);
  process.exitCode = 1;
} else {
  const entries = Object.entries({ ...lock.packages, ...stubs }).map(([place, entry]) => [place, addresses ? withoutAddress(entry) : entry]);
  entries.sort(([a], [b]) => a.localeCompare(b, 'en'));
  lock.packages = Object.fromEntries(entries);
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`package-lock.json: ${Object.keys(stubs).length} platform packages added, ${addresses} addresses removed`);
}
