/** How a thread is started. Tests start theirs on the sources instead of what was built of them. */
import { Worker, type WorkerOptions } from 'node:worker_threads';

export const startThread = (module: URL, options: WorkerOptions): Worker => new Worker(module, options);
