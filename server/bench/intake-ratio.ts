/**
 * What counting costs: events through check, projection and durable commit, held against bare INSERTs of the very same
 * rows into the same table with its indexes. Both sides alternate; 1 would mean that counting is free. By the definitions
 * that the house began with, and by the whole catalogue.
 */
import { definitions, type Catalogue } from '@pantau/shared/indicator';
import { insertBare, rowsIn, type EventRows } from './bare-rows.js';
import { firstDefinitions } from './first-definitions.js';
import { inFolder, median } from './measure.js';
import { takeIn } from './take-in.js';
import { demoWorkload, type Workload } from './workload.js';

const EVENTS = 100_000;
const BATCH = 500;
const ROUNDS = 5;

export async function intakeRatio(): Promise<Record<string, unknown>> {
  const { ratio, ours, bare } = await ratioBy(firstDefinitions);
  return { intakeRatio: ratio, intakePerSecond: ours, barePerSecond: bare };
}

export async function intakeRatioAll(): Promise<Record<string, unknown>> {
  const { ratio, ours, bare } = await ratioBy(definitions);
  return { intakeRatioAll: ratio, intakeAllPerSecond: ours, bareAllPerSecond: bare };
}

async function ratioBy(catalogue: Catalogue): Promise<{ ratio: number; ours: number; bare: number }> {
  const workload = await demoWorkload(EVENTS, BATCH);
  const rates: { ours: number; bare: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { rows, took } = await inFolder((folder) => rowsTakenIn(folder, workload, catalogue));
    const bare = await inFolder((folder) => Promise.resolve(insertBare(folder, rows, BATCH)));
    rates.push({ ours: rows.values.length / took, bare: rows.values.length / bare });
  }
  const rate = (of: 'ours' | 'bare'): number => Math.round(median(rates.map((each) => each[of])));
  return { ratio: median(rates.map(({ ours, bare }) => ours / bare)), ours: rate('ours'), bare: rate('bare') };
}

async function rowsTakenIn(folder: string, workload: Workload, catalogue: Catalogue): Promise<{ rows: EventRows; took: number }> {
  const took = await takeIn({ folder }, workload, catalogue);
  return { rows: rowsIn(folder), took };
}
