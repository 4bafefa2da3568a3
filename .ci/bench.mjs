/**
 * `npm run bench [-- --json] [names]`: figures of this machine, with what they aim at. Ratios are measured side by side in
 * one run; nothing fails here.
 */
import { intakeRatio, intakeRatioAll } from '../server/bench/intake-ratio.ts';
import { postgresRatio } from '../server/bench/postgres-ratio.ts';
import { pwsSpeed } from '../server/bench/pws-speed.ts';
import { recountSpeed } from '../server/bench/recount-speed.ts';
import { importSpeed } from '../e2e/bench/import-speed.ts';
import { liveSpeed } from '../e2e/bench/live-speed.ts';
import { restyle } from '../e2e/bench/restyle.ts';

const benches = { intakeRatio, intakeRatioAll, postgresRatio, pwsSpeed, recountSpeed, importSpeed, liveSpeed, restyle };
const aims = {
  intakeRatio: '>= 0.25',
  intakeRatioAll: '>= 0.15',
  recountSeconds: '<= 60',
  pwsGrowth: '<= 1.2',
  pwsVsSql: '>= 100',
  pushLatencyMs: 'p99 <= 500',
  firstLoadBytesGz: 'papan <= 250000',
  restyleMs: 'fifty <= 17',
};

const words = process.argv.slice(2);
const asked = words.filter((word) => word in benches);
const figures = {};
for (const name of asked.length > 0 ? asked : Object.keys(benches)) {
  process.stderr.write(`${name} …\n`);
  Object.assign(figures, await benches[name]());
}

if (words.includes('--json')) process.stdout.write(`${JSON.stringify(figures)}\n`);
else for (const [name, value] of Object.entries(figures)) process.stdout.write(`${name.padEnd(20)} ${told(value).padEnd(40)} ${aims[name] ?? ''}\n`);
process.exit(0);

function told(value) {
  if (typeof value === 'number') return String(Number(value.toPrecision(3)));
  return Object.entries(value).map(([key, part]) => `${key} ${told(part)}`).join(', ');
}
