/**
 * What counting costs: events through check, projection and durable commit, held against bare INSERTs of the very same
 * rows into the same table with its indexes. Both sides alternate; 1 would mean that counting is free.
 */
import { insertBare, rowsIn, type EventRows } from './bare-rows.js';
import { inFolder, median } from './measure.js';
import { takeIn } from './take-in.js';
import { demoWorkload, type Workload } from './workload.js';

const EVENTS = 100_000;
const BATCH = 500;
const ROUNDS = 5;

export async function intakeRatio(): Promise<Record<string, unknown>> {
  const workload = await demoWorkload(EVENTS, BATCH);
  const rates: { ours: number; bare: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { rows, took } = await inFolder((folder) => rowsTakenIn(folder, workload));
    const bare = await inFolder((folder) => Promise.resolve(insertBare(folder, rows, BATCH)));
    rates.push({ ours: rows.values.length / took, bare: rows.values.length / bare });
  }
  const [ours, bare] = [median(rates.map((rate) => rate.ours)), median(rates.map((rate) => rate.bare))];
  return { intakeRatio: median(rates.map((rate) => rate.ours / rate.bare)), intakePerSecond: Math.round(ours), barePerSecond: Math.round(bare) };
}

async function rowsTakenIn(folder: string, workload: Workload): Promise<{ rows: EventRows; took: number }> {
  const took = await takeIn({ folder }, workload);
  return { rows: rowsIn(folder), took };
}
