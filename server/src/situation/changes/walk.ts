/** Goes back step by step and tells of each what it changed. */
import type { Millis, Period } from '@pantau/shared/period';
import type { ChangeCause } from '@pantau/shared/protocol';
import { affected, type Facts, type RowSelection, type SituationQuery } from '@pantau/shared/situation';
import type { LoggedCommit, Transaction } from '../../store/index.js';
import { Breath } from '../past/breath.js';
import type { Past } from '../past/past.js';
import type { Periods } from './periods.js';
import { Picture, type Change } from './picture.js';
import { Reasons } from './reasons.js';

export interface CausedChange extends Change {
  readonly cause: ChangeCause;
  /** Seq of the only event behind it. */
  readonly seq: number | null;
}
export interface WalkWish {
  readonly past: Past;
  readonly periods: Periods;
  /** What is asked of each period. */
  readonly query: (period: Period) => SituationQuery & { readonly indicators: readonly string[] };
  readonly now: Millis;
}

export class Walk {
  private readonly breath = new Breath();

  constructor(
    private readonly reads: Transaction,
    private readonly wish: WalkWish,
  ) {}

  skip = (step: LoggedCommit): Promise<void> => this.wish.past.undo(this.reads, step);

  /** Goes back over the step; newest period first. */
  async back(step: LoggedCommit): Promise<readonly CausedChange[]> {
    if (step.kind === 'events' || step.kind === 'definition') return this.backOverEvents(step);
    if (step.kind !== 'boundary') return this.backOverSettings(step, step.kind);
    await this.skip(step);
    return [];
  }

  private async backOverEvents(step: LoggedCommit): Promise<readonly CausedChange[]> {
    const { past, periods, query } = this.wish;
    const touched = periods.ofDifferences(past.followed(step.differences));
    const facts = past.facts();
    const selections = [...touched].map(([period, differences]) => ({ query: query(period), differences, only: affected(facts, query(period), differences) }));
    const after = await this.pictureOf(facts, selections);
    await this.skip(step);
    const changes = after.since(await this.pictureOf(past.facts(), selections));
    const reasons = new Reasons();
    for (const { query: own, differences } of selections) reasons.add(facts, own, { codes: codesIn(changes, own.period), differences });
    return changes.map((change) => ({ ...change, ...reasons.of(change) }));
  }

  private async pictureOf(facts: Facts, selections: readonly { readonly query: SituationQuery; readonly only: RowSelection }[]): Promise<Picture> {
    const picture = new Picture(facts, this.wish.now);
    for (const { query, only } of selections) {
      picture.addRows(query, only);
      await this.breath.take();
    }
    return picture;
  }

  private async backOverSettings(step: LoggedCommit, cause: Exclude<LoggedCommit['kind'], 'events' | 'definition' | 'boundary'>): Promise<readonly CausedChange[]> {
    const { past } = this.wish;
    const after = past.facts();
    await this.skip(step);
    const before = past.facts();
    const periods = this.periodsOf(before, after);
    const changes = (await this.wholeOf(after, periods)).since(await this.wholeOf(before, periods));
    return changes.map((change) => ({ ...change, cause, seq: null }));
  }

  private periodsOf(before: Facts, after: Facts): readonly Period[] {
    if (before.places !== after.places) return this.wish.periods.lasting();
    return this.wish.periods.ofYears(new Set([...yearsBetween(before.sasaran.rows, after.sasaran.rows), ...yearsBetween(before.targets.rows, after.targets.rows)]));
  }

  private async wholeOf(facts: Facts, periods: readonly Period[]): Promise<Picture> {
    const picture = new Picture(facts, this.wish.now);
    for (const period of periods) {
      const query = this.wish.query(period);
      for (const indicator of query.indicators) {
        picture.addAll({ ...query, indicators: [indicator] });
        await this.breath.take();
      }
    }
    return picture;
  }
}

const codesIn = (changes: readonly Change[], period: Period): ReadonlySet<string> => new Set(changes.filter((change) => change.period === period).map(({ indicator }) => indicator));

/** The years of rows that only one of two books has. */
function yearsBetween(before: readonly { readonly year: number }[], after: readonly { readonly year: number }[]): readonly number[] {
  if (before === after) return [];
  const [had, has] = [new Set(before), new Set(after)];
  return [...before.filter((row) => !has.has(row)), ...after.filter((row) => !had.has(row))].map(({ year }) => year);
}
