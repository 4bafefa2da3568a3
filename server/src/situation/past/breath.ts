/** Long reads stand aside now and then, so that nobody else waits for them. */
import { setImmediate as turn } from 'node:timers/promises';

/** Well below what anyone would notice. */
const LONGEST_MS = 10;

export class Breath {
  private since = performance.now();

  /** Lets others run where it has worked long enough; ask it often. */
  async take(): Promise<void> {
    if (performance.now() - this.since < LONGEST_MS) return;
    await turn();
    this.since = performance.now();
  }
}
