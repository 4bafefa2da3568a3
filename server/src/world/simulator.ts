/** Keeps a posyandu day going in a demo world, at any hour: one deed after the other, through the ordinary intake. */
import type { Millis } from '@pantau/shared/period';
import { deedsFrom, localDayNumber, minuteOf, wireOf, type DemoPlan, type Send } from './demo/index.js';
import { realTimer, type Timer } from './timer.js';

export interface SimulatorTerms {
  readonly plan: DemoPlan;
  readonly send: Send;
  readonly now: () => Millis;
  /** At least one deed in so many seconds. */
  readonly seconds: number;
  readonly onError: (error: unknown) => void;
  readonly timer?: Timer;
}

/** A deed comes a little before it must, since it takes time to be stored. */
const HASTE = 0.75;

export class Simulator {
  private next: { readonly cancel: () => void } | null = null;
  private running = false;
  private busy: Promise<void> = Promise.resolve();
  private readonly deeds: ReturnType<typeof deedsFrom>;
  private readonly timer: Timer;

  constructor(private readonly terms: SimulatorTerms) {
    const { plan, now, timer = realTimer } = terms;
    this.deeds = deedsFrom(plan, () => localDayNumber(now()), now().toString(36));
    this.timer = timer;
  }

  start(): void {
    this.running = true;
    this.wait(this.terms.now() + this.pause);
  }

  /** Resolves when the last deed is stored. */
  async stop(): Promise<void> {
    this.running = false;
    this.next?.cancel();
    await this.busy;
  }

  private get pause(): Millis {
    return this.terms.seconds * 1000 * HASTE;
  }

  /** The rhythm holds however long a deed takes, but what was missed is not made up for. */
  private wait(due: Millis): void {
    if (!this.running) return;
    const act = () => {
      this.busy = this.act().then(() => this.wait(Math.max(due + this.pause, this.terms.now())));
    };
    this.next = this.timer(act, Math.max(0, due - this.terms.now()));
  }

  private async act(): Promise<void> {
    const at = this.terms.now();
    const deed = { ...this.deeds.next().value, minute: minuteOf(at) };
    try {
      await this.terms.send({ at, events: [wireOf(deed, { revision: 0, recorded: at })] });
    } catch (error) {
      this.terms.onError(error);
    }
  }
}
