/**
 * Says how many tests passed and failed: `node .ci/count-tests.mjs <results of jest --json> <exit code of jest>`.
 * A suite that could not run counts as one failure; so do a run without results and one that failed for no named test.
 */
import { existsSync, readFileSync } from 'node:fs';

const [file, exitCode] = process.argv.slice(2);
const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };
const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
const unexplained = failed === 0 && (exitCode !== '0' || results.numPassedTests === 0) ? 1 : 0;
console.log(results.numPassedTests, failed + unexplained);
