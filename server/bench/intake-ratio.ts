/**
 * What counting costs: events through check, projection and durable commit, held against bare INSERTs of the very same
 * rows into the same table with its indexes. Both sides alternate; 1 would mean that counting is free.
 */
import { checkEvent } from '@pantau/shared/event';
import { Writer, type CheckedRevision } from '../src/projection/index.js';
import { Store } from '../src/store/index.js';
import { insertBare, rowsIn, type EventRows } from './bare-rows.js';
import { inFolder, median, seconds } from './measure.js';
import { contextAt, demoWorkload, type WireBatch, type Workload } from './workload.js';

const EVENTS = 100_000;
const BATCH = 500;
const ROUNDS = 5;

export async function intakeRatio(): Promise<Record<string, unknown>> {
  const workload = await demoWorkload(EVENTS, BATCH);
  const rates: { ours: number; bare: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { rows, took } = await inFolder((folder) => takeIn(folder, workload));
    const bare = await inFolder((folder) => Promise.resolve(insertBare(folder, rows, BATCH)));
    rates.push({ ours: rows.values.length / took, bare: rows.values.length / bare });
  }
  const [ours, bare] = [median(rates.map((rate) => rate.ours)), median(rates.map((rate) => rate.bare))];
  return { intakeRatio: median(rates.map((rate) => rate.ours / rate.bare)), intakePerSecond: Math.round(ours), barePerSecond: Math.round(bare) };
}

async function takeIn(folder: string, { batches, places }: Workload): Promise<{ rows: EventRows; took: number }> {
  const store = await Store.open({ folder });
  const writer = await Writer.open(store, () => 0);
  const took = await seconds(async () => {
    for (const batch of batches) await writer.submit({ items: checked(batch, places), at: batch.at });
  });
  await store.close();
  return { rows: rowsIn(folder), took };
}

function checked({ at, events }: WireBatch, places: Workload['places']): CheckedRevision[] {
  const context = contextAt(at, places);
  return events.map((event) => {
    const verdict = checkEvent(event, context);
    if (!verdict.ok) throw new Error('the workload holds an event that is refused');
    return { revision: verdict.event, flags: verdict.flags, quarantine: verdict.quarantine };
  });
}
