/** Runs the recount off the main thread. */
import { Worker } from 'node:worker_threads';
import type { Recount } from '@pantau/shared/protocol';
import type { DatabasePlace } from '../store/index.js';
import type { RecountResult } from './recount.js';

/** @param place of a store that may be open and written to meanwhile */
export function recountApart(place: DatabasePlace, now: () => number): Promise<Recount> {
  const began = now();
  const worker = new Worker(new URL('./recount.worker.js', import.meta.url), { workerData: place });
  return new Promise((resolve, reject) => {
    worker.once('message', (result: RecountResult) => resolve({ ...result, milliseconds: Math.round(now() - began) }));
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`recount ended with ${code}`)));
  });
}
