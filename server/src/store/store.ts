/**
 * The truth and its image in memory. Every change is one step of the clock: what is stored, what is logged and
 * what memory shows belong to the same transaction, and observers are told after it is durable.
 */
import { randomUUID } from 'node:crypto';
import { firstOpenDay, zoneOfCode, type Day, type Millis, type Zone } from '@pantau/shared/period';
import { Cells } from '@pantau/shared/projection';
import { defaultRules, type Facts, type Rules } from '@pantau/shared/situation';
import { definitions, type Catalogue } from '@pantau/shared/indicator';
import { ChangeLog } from './change-log.js';
import { Checkpoint } from './checkpoint.js';
import type { Commit, Outcome, StepKind } from './commit.js';
import type { Transaction } from './connection.js';
import { Database } from './database.js';
import { ClockTimes } from './clock-times.js';
import type { Sql } from './sql.js';
import { placeOf, type DatabasePlace } from './place.js';
import { Marks } from './marks.js';
import { emptyWorld, type WorldImage } from './world-image.js';
import { loadWorld } from './world-tables.js';

export interface Step {
  readonly transaction: Transaction;
  /** The clock that this step will have if it changes anything. */
  readonly clock: number;
  readonly at: Millis;
}
export interface StepOrder {
  readonly kind: StepKind;
  /** When it was received. */
  readonly at: Millis;
}
export type StoreSettings = DatabasePlace & StoreTerms;
export interface StoreTerms {
  readonly catalogue?: Catalogue;
  readonly rules?: Rules;
  /** Told when an observer throws; the commit stands. */
  readonly onObserverError?: (error: unknown) => void;
  /** Told when someone else changed the store: memory shows what is no more, and only a new start helps. */
  readonly onForeignChange?: (error: unknown) => void;
}

/** Another server had the database while it was away from this one, or it is not the same any more. */
export class ForeignChange extends Error {
  override readonly name = 'ForeignChange';
}

export class Store {
  private readonly cells = new Cells();
  private readonly times = new ClockTimes();
  private readonly observers = new Set<(commit: Commit) => void>();
  private world: WorldImage = emptyWorld();
  private image: Facts | null = null;
  private epochText = '';
  private readonly holder = randomUUID();
  private readonly catalogue: Catalogue;
  private readonly rules: Rules;

  private constructor(
    readonly database: Database,
    private readonly checkpoint: Checkpoint,
    private readonly terms: StoreTerms,
  ) {
    this.catalogue = terms.catalogue ?? definitions;
    this.rules = terms.rules ?? defaultRules;
  }

  static async open(settings: StoreSettings): Promise<Store> {
    const store = new Store(await Database.open(placeOf(settings)), new Checkpoint(), settings);
    await store.load();
    store.database.whenBack((reads) => store.catchUp(reads));
    return store;
  }

  get clock(): number {
    return this.times.clock;
  }
  get epoch(): string {
    return this.epochText;
  }

  /** Everything numbers are made of, as of now. Do not keep it over a commit: its cells move on. */
  facts(): Facts {
    this.image ??= {
      ...this.world,
      epoch: this.epochText,
      clock: this.clock,
      cells: this.cells,
      catalogue: this.catalogue,
      rules: this.rules,
      clockAt: (instant) => this.times.firstAtOrAfter(instant),
    };
    return this.image;
  }

  /** When a clock step was received, in milliseconds since 1970. */
  timeOf = (clock: number): Millis | undefined => this.times.timeOf(clock);

  /** Is told of every commit, in order, right after it is durable and memory shows it. */
  observe(observer: (commit: Commit) => void): () => void {
    this.observers.add(observer);
    return () => this.observers.delete(observer);
  }

  /** One clock step, alone in its transaction; the answer comes when it is durable. */
  async step<T>({ kind, at }: StepOrder, work: (step: Step) => Promise<Outcome<T>>): Promise<T> {
    const done = await this.database.write(
      async (transaction) => {
        const clock = this.clock + 1;
        const outcome = await work({ transaction, clock, at });
        const commit: Commit = { clock, at, kind, differences: outcome.differences ?? [], settings: outcome.settings ?? [], events: outcome.events ?? [] };
        if (outcome.changed) await this.log(transaction, commit);
        return { outcome, commit };
      },
      ({ outcome, commit }) => {
        if (outcome.changed) this.apply(commit, outcome.world);
      },
    );
    return done.outcome.result;
  }

  /** Leaves a checkpoint behind where it saves the next start some reading; that is only speed. */
  async close(): Promise<void> {
    if (this.checkpoint.isWorthwhile()) await this.database.write(({ sql }) => this.checkpoint.write(sql, this.clock)).catch(() => undefined);
    await this.database.close();
  }

  private async log(transaction: Transaction, commit: Commit): Promise<void> {
    await ChangeLog.append(transaction.sql, commit);
    if (this.checkpoint.isDue()) await this.checkpoint.write(transaction.sql, commit.clock - 1);
  }

  private apply(commit: Commit, world: WorldImage | undefined): void {
    if (this.checkpoint.isDue()) this.checkpoint.clear();
    this.show(commit);
    this.times.add(commit.at);
    if (world) this.world = world;
    this.image = null;
    for (const observer of this.observers) this.tell(observer, commit);
  }

  private show(commit: Pick<Commit, 'clock' | 'at' | 'differences'>): void {
    const late = this.lateClock(commit);
    for (const difference of commit.differences) {
      const lateAt = late(difference.residence || difference.unit, difference.day);
      this.cells.add(difference, lateAt);
      this.checkpoint.note(difference, lateAt);
    }
  }

  private tell(observer: (commit: Commit) => void, commit: Commit): void {
    try {
      observer(commit);
    } catch (error) {
      this.terms.onObserverError?.(error);
    }
  }

  private lateClock({ clock, at }: { clock: number; at: Millis }) {
    const firstOpen = new Map<Zone, Day>();
    return (place: string, day: Day): number | null => {
      const zone = zoneOfCode(place);
      const open = firstOpen.get(zone) ?? firstOpenDay(at, zone, this.rules.closingDay);
      firstOpen.set(zone, open);
      return day < open ? clock : null;
    };
  }

  /** Takes in the steps that were committed, but not answered, before the database went away. */
  private async catchUp(reads: Transaction): Promise<void> {
    const isSame = (await epochOf(reads.sql)) === this.epochText && (await Marks.of(reads.sql, 'holder')) === this.holder;
    if (!isSame || (await ChangeLog.lastClock(reads.sql)) < this.clock) {
      const change = new ForeignChange('someone else changed the store');
      this.terms.onForeignChange?.(change);
      throw change;
    }
    for await (const logged of ChangeLog.after(reads.sql, this.clock)) {
      const world = logged.kind === 'events' ? undefined : await loadWorld(reads);
      this.apply({ ...logged, events: [] }, world);
    }
  }

  private async load(): Promise<void> {
    this.epochText = await this.database.write(async ({ sql }) => {
      await Marks.set(sql, 'holder', this.holder);
      const known = await epochOf(sql);
      const epoch = known ?? randomUUID();
      if (known === null) await sql.insert({ name: 'store', columns: ['epoch', 'world'] }, [[epoch, '']]);
      return epoch;
    });
    await this.database.snapshot(async (reads) => {
      this.world = await loadWorld(reads);
      const clock = await this.checkpoint.load(reads.sql, this.cells);
      this.times.fill(await ChangeLog.times(reads.sql));
      for await (const commit of ChangeLog.after(reads.sql, clock)) this.show(commit);
    });
  }
}

async function epochOf(sql: Sql): Promise<string | null> {
  const [row] = await sql.all<{ epoch: string }>('SELECT epoch FROM store');
  return row?.epoch ?? null;
}
