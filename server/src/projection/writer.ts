/**
 * The one writer of events. Requests that wait together are committed together (group commit), each whole;
 * an answer leaves only after its events and everything they changed are durable.
 */
import { setImmediate as breathe } from 'node:timers/promises';
import { must } from '@pantau/shared/basics';
import type { Millis } from '@pantau/shared/period';
import { Reader } from '@pantau/shared/projection';
import type { Outcome, Step, Store } from '../store/index.js';
import type { ItemResult } from './batch.js';
import { causesWithClosing } from './cause.js';
import type { IdentityKeeper } from './identity-keeper.js';
import { Projector } from './projector.js';
import type { Reconsideration, Reconsidered } from './reconsideration.js';
import type { CheckedRevision } from './verdict.js';

/** When a batch counts as received: now, or (in a replay of the past) another time. */
export interface Submission {
  readonly items: readonly CheckedRevision[];
  readonly at?: Millis;
}
export interface SubmissionResult {
  readonly epoch: string;
  readonly clock: number;
  readonly results: readonly ItemResult[];
}
interface Waiting extends Submission {
  readonly resolve: (result: SubmissionResult) => void;
  readonly reject: (error: unknown) => void;
}

/** Events of one commit at the most; larger groups would make the first of them wait. */
const MAX_GROUP_ITEMS = 2_000;

export class Writer {
  private waiting: Waiting[] = [];
  private running: Promise<void> | null = null;

  private constructor(
    private readonly store: Store,
    private readonly projector: Projector,
    private readonly now: () => Millis,
    /** False: identities that come with events are dropped. */
    readonly keepsIdentities: boolean,
  ) {}

  /** @param identities where they go that come with events; they are dropped where nothing is given */
  static async open(store: Store, now: () => Millis, identities: IdentityKeeper | null = null): Promise<Writer> {
    const { catalogue, rules, variants } = store.facts();
    const projector = new Projector(new Reader(catalogue, variants, rules.sourcePriority), causesWithClosing(rules.closingDay), identities);
    store.observe(({ kind }) => {
      if (kind === 'definition') projector.readBy(new Reader(catalogue, store.facts().variants, rules.sourcePriority));
    });
    await projector.reset(store.database.reads.sql);
    return new Writer(store, projector, now, identities?.isOpen ?? false);
  }

  /** Stores and projects the items, all in one commit; one result per item, in order. */
  submit(submission: Submission): Promise<SubmissionResult> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ ...submission, resolve, reject });
      this.running ??= this.run();
    });
  }

  /** Looks again at what is kept aside, in one commit of its own. */
  async reconsider(order: Reconsideration): Promise<Reconsidered> {
    await this.drain();
    const done = this.step(this.now(), (step) => this.projector.reconsider(step, order));
    this.running = done.then(ignore, ignore).then(() => this.run());
    return done;
  }

  /** Waits until nothing is waiting. */
  async drain(): Promise<void> {
    await this.running;
  }

  private async run(): Promise<void> {
    await breathe();
    while (this.waiting.length > 0) {
      await this.commit(this.nextGroup());
      await breathe();
    }
    this.running = null;
  }

  private nextGroup(): Waiting[] {
    const [first, ...others] = this.waiting;
    const group = [must(first)];
    let items = must(first).items.length;
    for (const next of others) {
      items += next.items.length;
      if (items > MAX_GROUP_ITEMS || next.at !== undefined || must(first).at !== undefined) break;
      group.push(next);
    }
    this.waiting = this.waiting.slice(group.length);
    return group;
  }

  private async commit(group: readonly Waiting[]): Promise<void> {
    const items = group.flatMap((waiting) => waiting.items);
    try {
      this.answer(group, await this.step(group[0]?.at ?? this.now(), (step) => this.projector.project(step, items)));
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }

  private async step<T>(at: Millis, work: (step: Step) => Promise<Outcome<T>>): Promise<T> {
    try {
      return await this.store.step({ kind: 'events', at }, work);
    } catch (error) {
      this.projector.forget();
      throw error;
    }
  }

  private answer(group: readonly Waiting[], results: readonly ItemResult[]): void {
    let from = 0;
    for (const { items, resolve } of group) {
      resolve({ epoch: this.store.epoch, clock: this.store.clock, results: results.slice(from, from + items.length) });
      from += items.length;
    }
  }
}

const ignore = (): void => undefined;
