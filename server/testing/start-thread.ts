/** Starts a thread on the TypeScript of its module, so that tests see what is written and not what was last built. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';

const LAUNCHER = join(import.meta.dirname, '../../.ci/source-thread.mjs');

export function startThread(module: URL, options: WorkerOptions): Worker {
  const source = module.href.replace(/\.js$/, '.ts');
  if (!existsSync(fileURLToPath(source))) throw new Error(`${source} is no source`);
  return new Worker(LAUNCHER, { ...options, argv: [source], execArgv: ['--conditions=source'] });
}
