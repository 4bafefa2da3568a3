/** One piece of work in one thread, ended when it takes too long or too much. A bug in it is thrown here. */
import { fail, ok, type Result } from '@pantau/shared/basics';
import { startThread } from './start-thread.js';

export interface ThreadLimits {
  readonly milliseconds: number;
  /** Of the heap of the thread; what was handed in counts. */
  readonly megabytes: number;
}
export type ThreadFault = 'took too long' | 'took too much memory';

/** @param order and the answer are copied, as `postMessage` copies */
export function inThread<Answer>(module: URL, order: unknown, { milliseconds, megabytes }: ThreadLimits): Promise<Result<Answer, ThreadFault>> {
  const thread = startThread(module, { workerData: order, resourceLimits: { maxOldGenerationSizeMb: megabytes } });
  return new Promise<Result<Answer, ThreadFault>>((resolve, reject) => {
    const late = setTimeout(() => {
      resolve(fail('took too long'));
      void thread.terminate();
    }, milliseconds);
    thread.once('message', (answer: Answer) => resolve(ok(answer)));
    thread.once('error', (error) => (isOutOfMemory(error) ? resolve(fail('took too much memory')) : reject(error)));
    thread.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`a thread ended with ${code} and no answer`));
    });
  });
}

export const isOutOfMemory = (error: NodeJS.ErrnoException): boolean => error.code === 'ERR_WORKER_OUT_OF_MEMORY';
