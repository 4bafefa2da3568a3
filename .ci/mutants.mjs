/**
 * Checks the checkers: plants each known fault in a copy of the sources and expects the tests named for it to fail there.
 * One line each; a fault that survives, or whose place is not found any more, makes the run fail. The work tree is never touched.
 *   node .ci/mutants.mjs [part of a fault's name]
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plantedFaults } from './planted-faults.mjs';

const root = join(import.meta.dirname, '..');
/** Fixed, so that the same sources always give the same verdicts. */
const EFFORT = { LAW_RUNS: '1', LAW_SEED: '1704', LAW_SHRINK: '0' };

function copyOfSources() {
  const copy = mkdtempSync(join(tmpdir(), 'pantau-mutants-'));
  const isSource = (path) => !/(^|[\\/])(node_modules|dist)$/.test(path);
  for (const path of ['shared', 'server', '.ci', 'jest.config.mjs', 'package.json'])
    cpSync(join(root, path), join(copy, path), { recursive: true, filter: isSource });
  for (const empty of ['client', 'e2e']) mkdirSync(join(copy, empty));
  for (const folder of ['.', 'shared', 'server'])
    if (existsSync(join(root, folder, 'node_modules'))) symlinkSync(join(root, folder, 'node_modules'), join(copy, folder, 'node_modules'));
  return copy;
}

/** How many tests passed and failed; a suite that could not even run is no verdict. */
function run(copy, pattern) {
  const results = join(copy, 'results.json');
  rmSync(results, { force: true });
  const jest = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', '--ci', '--json', '--outputFile', results, '--testPathPatterns', pattern], {
    cwd: copy,
    env: { ...process.env, ...EFFORT },
    encoding: 'utf8',
  });
  if (!existsSync(results)) throw new Error(jest.stderr);
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(results, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests, broken: numRuntimeErrorTestSuites > 0 };
}

/** The text with the fault in it; null where its place is not found, or found twice. */
function spoiled(text, edits) {
  return edits.reduce((result, [from, to]) => (result?.split(from).length === 2 ? result.replace(from, () => to) : null), text);
}

function verdictOn({ file, edits, by }, copy) {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  const faulty = spoiled(text, edits);
  if (faulty === null) return 'NOT FOUND';
  writeFileSync(path, faulty);
  const { failed, broken } = run(copy, by);
  writeFileSync(path, text);
  return broken ? 'BROKEN' : failed > 0 ? 'caught' : 'SURVIVED';
}

function judge(faults, copy) {
  const { passed, failed, broken } = run(copy, [...new Set(faults.map(({ by }) => by))].join('|'));
  if (passed === 0 || failed > 0 || broken) throw new Error('the tests fail without any fault');
  return faults.map((fault) => {
    const begun = Date.now();
    const verdict = verdictOn(fault, copy);
    console.log(`${verdict.padEnd(9)} ${fault.fault} (${Math.round((Date.now() - begun) / 1000)} s)`);
    return verdict;
  });
}

const copy = copyOfSources();
try {
  const verdicts = judge(plantedFaults.filter(({ fault }) => fault.includes(process.argv[2] ?? '')), copy);
  const caught = verdicts.filter((verdict) => verdict === 'caught').length;
  console.log(`${caught} caught, ${verdicts.length - caught} survived`);
  process.exitCode = caught === verdicts.length ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
