/** A demo world after it has been opened: the story goes on with the days, and the simulator fills the time between. */
import type { Millis } from '@pantau/shared/period';
import { Story, type DemoPlan, type Send } from './demo/index.js';
import { Simulator } from './simulator.js';
import { realTimer, type Timer, type Waiting } from './timer.js';

export interface LiveDemoTerms {
  readonly plan: DemoPlan;
  readonly send: Send;
  readonly now: () => Millis;
  /** Up to where the story was told. */
  readonly toldUpTo: Millis;
  /** At least one deed of the simulator in so many seconds; 0 = no simulator. */
  readonly seconds: number;
  readonly onError: (error: unknown) => void;
  readonly timer?: Timer;
}

const HOUR = 3_600_000;

export class LiveDemo {
  private readonly simulator: Simulator | null;
  private next: Waiting | null = null;
  private telling: Promise<void> = Promise.resolve();
  private story: Story | null = null;
  private stopped = false;

  constructor(private readonly terms: LiveDemoTerms) {
    this.simulator = terms.seconds > 0 ? new Simulator(terms) : null;
  }

  /** First what happened while the server was down, at its own time; then both go on together. */
  start(): void {
    const { toldUpTo, send, now } = this.terms;
    const until = now();
    this.telling = this.tell(send, toldUpTo, until).then(() => {
      if (this.stopped) return;
      this.simulator?.start();
      this.goOn(until);
    });
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.next?.cancel();
    this.story?.stop();
    await this.telling;
    await this.simulator?.stop();
  }

  private goOn(told: Millis): void {
    if (this.stopped) return;
    const { send, now, timer = realTimer } = this.terms;
    this.next = timer(() => {
      const until = now();
      this.telling = this.tell((batch) => send({ ...batch, at: now() }), told, until).then(() => this.goOn(until));
    }, HOUR);
  }

  private async tell(send: Send, since: Millis, until: Millis): Promise<void> {
    try {
      this.story = new Story(this.terms.plan, send);
      await this.story.tell({ since, until });
    } catch (error) {
      this.terms.onError(error);
    }
  }
}
