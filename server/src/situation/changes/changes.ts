/** What moved the numbers: the change log read backwards, each step with the rows that it changed. */
import { Injectable } from '@nestjs/common';
import { fail, must, ok, type Problem, type Result } from '@pantau/shared/basics';
import { localDay, zoneOfCode, type Period } from '@pantau/shared/period';
import type { ChangeRow, ListOf } from '@pantau/shared/protocol';
import { partsOfCatalogue, type Facts } from '@pantau/shared/situation';
import { Pseudonyms, type Scope } from '../../access/index.js';
import { Clock } from '../../config/index.js';
import { keyOfCursor, pageOf } from '../../http/index.js';
import { EventLog, Store, type LoggedCommit, type Transaction } from '../../store/index.js';
import { isPlace, objectionTo } from '../objection.js';
import type { ChangesWish, Point } from '../parameters.js';
import { partsOf } from '../parts.js';
import { Past } from '../past/past.js';
import { stepsBack } from '../past/steps-back.js';
import { Readers } from '../readers.js';
import { Periods } from './periods.js';
import { Walk, type CausedChange, type WalkWish } from './walk.js';

/** A row in the making, and where in its step it stands. */
interface Found extends CausedChange {
  readonly step: LoggedCommit;
  readonly index: number;
}

@Injectable()
export class Changes {
  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
    private readonly readers: Readers,
    private readonly pseudonyms: Pseudonyms,
  ) {}

  async changes(wish: ChangesWish, scope: Scope): Promise<Result<ListOf<ChangeRow>, Problem>> {
    const facts = this.store.facts();
    const objection = objectionTo(wish, scope, facts) ?? (isPlace(wish, facts) ? null : ({ code: 'E_NOT_FOUND', pointer: '/area' } as const));
    if (objection) return fail(objection);
    return ok(await this.readers.snapshot((reads) => this.list(reads, wish)));
  }

  private async list(reads: Transaction, wish: ChangesWish): Promise<ListOf<ChangeRow>> {
    const { catalogue } = this.store.facts();
    const definitions = catalogue.filter(({ code }) => wish.indicator === undefined || code === wish.indicator);
    const past = new Past(this.store, { parts: partsOf(catalogue, definitions, wish.basis), until: 0 });
    try {
      const walk = new Walk(reads, this.walkWish(past, wish, definitions.map(({ code }) => code)));
      const { rows, ...next } = pageOf(await this.find(reads, { walk, past, wish }), wish, ({ step, index }) => `${step.clock}:${index}`);
      return { rows: await this.told(reads, rows), ...next };
    } finally {
      past.close();
    }
  }

  private walkWish(past: Past, { area, level, basis, place, period: asked }: ChangesWish, indicators: readonly string[]): WalkWish {
    const facts = past.facts();
    const now = this.clock.now();
    const today = localDay(now, zoneOfCode(facts.places.kabupatenOf(area)));
    const periods = new Periods(asked, today, partsOfCatalogue(facts.catalogue).summingOf);
    return { past, periods, now, query: (period: Period) => ({ area, level, period, indicators, basis, place }) };
  }

  /** As many as asked for and one more, if there is one. */
  private async find(reads: Transaction, { walk, past, wish }: { walk: Walk; past: Past; wish: ChangesWish }): Promise<readonly Found[]> {
    const after = positionOf(keyOfCursor(wish));
    const found: Found[] = [];
    for await (const step of stepsBack(reads, past.clock, firstStep(past.facts(), wish.since))) {
      if (step.clock > after.clock) await walk.skip(step);
      else for (const [index, change] of (await walk.back(step)).entries()) if (step.clock < after.clock || index > after.index) found.push({ ...change, step, index });
      if (found.length > wish.limit) break;
    }
    return found;
  }

  private async told(reads: Transaction, rows: readonly Found[]): Promise<readonly ChangeRow[]> {
    const seqs = [...new Set(rows.flatMap(({ seq }) => seq ?? []))];
    const events = new Map((await EventLog.bySeq(reads.sql, seqs)).map((event) => [event.seq, event]));
    return rows.map(({ step, index: _, seq, ...change }) => ({
      at: new Date(step.at).toISOString(),
      clock: step.clock,
      ...change,
      ...(seq !== null && { ref: this.pseudonyms.ofEvent(must(events.get(seq), 'event of a step')) }),
    }));
  }
}

/** All steps after a clock, or received at an instant or later. */
const firstStep = (facts: Facts, since: Point | undefined): number => (since === undefined ? 1 : 'clock' in since ? since.clock + 1 : facts.clockAt(since.instant));

/** The last row that was told. */
function positionOf(cursor: string | undefined): { readonly clock: number; readonly index: number } {
  const [clock, index] = (cursor ?? '').split(':').map(Number);
  return { clock: cursor === undefined ? Infinity : (clock ?? 0), index: cursor === undefined ? -1 : (index ?? 0) };
}
