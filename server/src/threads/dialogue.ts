/** Work in a thread that answers in portions, each when it is asked for: what nobody takes is neither made nor kept here. */
import { fail, ok, type Result } from '@pantau/shared/basics';
import type { Worker } from 'node:worker_threads';
import { isOutOfMemory, type ThreadFault, type ThreadLimits } from './in-thread.js';
import { startThread } from './start-thread.js';

type Answer<Portion> = Result<Portion | null, ThreadFault>;
interface Waiting<Portion> {
  readonly resolve: (answer: Answer<Portion>) => void;
  readonly reject: (error: Error) => void;
}

export class Dialogue<Portion> {
  private waiting: Waiting<Portion> | null = null;
  /** Why nothing more will come. */
  private end: Error | null = null;

  private constructor(
    private readonly thread: Worker,
    private readonly milliseconds: number,
  ) {
    thread.on('message', (portion: Portion | null) => this.waiting?.resolve(ok(portion)));
    thread.on('error', (error) => this.ended(error));
    thread.on('exit', (code) => this.ended(new Error(`a thread ended with ${code} and no answer`)));
  }

  /** @param order is copied, as `postMessage` copies; the time is that of each portion */
  static with<Portion>(module: URL, order: unknown, { milliseconds, megabytes }: ThreadLimits): Dialogue<Portion> {
    return new Dialogue<Portion>(startThread(module, { workerData: order, resourceLimits: { maxOldGenerationSizeMb: megabytes } }), milliseconds);
  }

  /** The next portion; null after the last one. Ask again only when it has answered. A bug in the thread is thrown here. */
  async next(): Promise<Answer<Portion>> {
    let late: NodeJS.Timeout | undefined;
    const answer = new Promise<Answer<Portion>>((resolve, reject) => {
      this.waiting = { resolve, reject };
      late = setTimeout(() => resolve(fail('took too long')), this.milliseconds);
      if (this.end) this.tell(this.end);
      else this.thread.postMessage('next');
    });
    try {
      return await answer;
    } finally {
      clearTimeout(late);
      this.waiting = null;
    }
  }

  /** Ends the thread, whatever it is at. */
  async close(): Promise<void> {
    await this.thread.terminate();
  }

  private ended(error: Error): void {
    this.end ??= error;
    this.tell(this.end);
  }

  private tell(error: Error): void {
    if (isOutOfMemory(error)) this.waiting?.resolve(fail('took too much memory'));
    else this.waiting?.reject(error);
  }
}
