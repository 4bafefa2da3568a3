/** Tells the demo's story to the server: what came in within a span of time, batch after batch, through the ordinary intake. */
import { setImmediate as breathe } from 'node:timers/promises';
import type { DemoPlan } from './plan.js';
import { batched, postsFrom, sceneOf, type Batch, type Span } from './play.js';
import type { Post } from './posting.js';

/** Hands a batch to the intake as received at its time; resolves when it is durable. */
export type Send = (batch: Batch) => Promise<void>;

export interface Progress {
  readonly told: number;
  readonly all: number;
  readonly at: number;
}

export class Story {
  private stopped = false;

  constructor(
    private readonly plan: DemoPlan,
    private readonly send: Send,
  ) {}

  /** Tells no further batch; what is left is told when somebody goes on from the last. */
  stop(): void {
    this.stopped = true;
  }

  /** Leaves room for other work between villages and between batches. */
  async tell(span: Span, onProgress: (progress: Progress) => void = () => undefined): Promise<number> {
    const posts: Post[][] = [];
    for (const village of this.plan.villages) {
      if (this.stopped) return 0;
      posts.push([...postsFrom(sceneOf(this.plan, village), span)]);
      await breathe();
    }
    return this.sendAll(batched(this.plan, posts.flat()), onProgress);
  }

  private async sendAll(batches: readonly Batch[], onProgress: (progress: Progress) => void): Promise<number> {
    const all = batches.reduce((sum, { events }) => sum + events.length, 0);
    let told = 0;
    for (const batch of batches) {
      if (this.stopped) break;
      await this.send(batch);
      told += batch.events.length;
      onProgress({ told, all, at: batch.at });
    }
    return told;
  }
}
