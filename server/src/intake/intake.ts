/**
 * Intake: what was sent is checked item by item, the good ones are stored and counted together, and every item gets its
 * verdict, in order. Nothing of what was sent is echoed or logged.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { textOf, type Language, type Problem } from '@pantau/shared/basics';
import { checkEvent, type CheckContext } from '@pantau/shared/event';
import type { Millis } from '@pantau/shared/period';
import { Injectable } from '@nestjs/common';
import { Pseudonyms, type Scope } from '../access/index.js';
import { Clock } from '../config/index.js';
import { Writer, type CheckedRevision, type ItemResult } from '../projection/index.js';
import { DEMO_SOURCE, Store, worldKind } from '../store/index.js';
import { flagsOfTotal } from './total-flags.js';
import { mayWrite, type WriteTerms } from './may-write.js';

/** An item that could not even be read. */
export class Unreadable {
  constructor(readonly problem: Problem) {}
}

export interface IntakeOrder {
  /** As they were sent; `Unreadable` for what could not be read. */
  readonly events: readonly unknown[];
  readonly scope: Pick<Scope, 'mayWrite'>;
  readonly language: Language;
  /** Received at another time than now: a replay of the past. */
  readonly at?: Millis;
}

export interface ResultRow {
  readonly index: number;
  readonly id: string | null;
  readonly status: ItemResult['status'] | 'rejected';
  readonly clock?: number;
  readonly flags: readonly string[];
  readonly problem?: ReturnType<typeof textOf> & { readonly errors?: readonly ReturnType<typeof textOf>[] };
}
export interface IntakeAnswer {
  readonly epoch: string;
  readonly clock: number;
  readonly results: readonly ResultRow[];
}

interface Passed extends CheckedRevision {
  readonly index: number;
}
/** Of one item: what is to be stored of it, or all that is wrong with it. */
export type ItemCheck = (raw: unknown) => CheckedRevision | { readonly problems: readonly Problem[] };

/** Others are let go first for so long. */
const PATIENCE_MS = 250;

@Injectable()
export class Intake {
  constructor(
    private readonly store: Store,
    private readonly writer: Writer,
    private readonly pseudonyms: Pseudonyms,
    private readonly clock: Clock,
  ) {}

  async take({ events, scope, language, at }: IntakeOrder): Promise<IntakeAnswer> {
    const check = await this.checkFor(scope, at);
    const rows: ResultRow[] = [];
    const passed: Passed[] = [];
    events.forEach((raw, index) => {
      const checked = check(raw);
      if ('problems' in checked) rows[index] = rejected(index, raw, { problems: checked.problems, language });
      else passed.push({ index, ...checked });
    });
    const { epoch, clock, results } = await this.writer.submit({ items: passed, at });
    passed.forEach(({ index, revision }, i) => {
      const result = results[i];
      if (result) rows[index] = { index, id: revision.id, ...settled(result, { index, language }) };
    });
    return { epoch, clock, results: rows };
  }

  /** The check that everything passes which this sender hands in, by the places that are registered now. */
  async checkFor(scope: IntakeOrder['scope'], at?: Millis): Promise<ItemCheck> {
    const terms = { scope, context: this.contextAt(at ?? this.clock.now()), onlySource: await this.onlySource() };
    return (raw) => this.check(raw, terms);
  }

  /** Stores what has passed the check and counts it, all in one commit, as soon as nobody else is waiting. */
  async takeChecked(items: readonly CheckedRevision[]): Promise<readonly ItemResult[]> {
    await Promise.race([this.writer.drain(), pause(PATIENCE_MS, undefined, { ref: false })]);
    return (await this.writer.submit({ items })).results;
  }

  private contextAt(now: Millis): CheckContext {
    return { now, places: this.store.facts().places, pseudonym: this.pseudonyms.ofNik };
  }

  private async onlySource(): Promise<string | null> {
    return (await worldKind(this.store.database.reads)) === 'demo' ? DEMO_SOURCE : null;
  }

  private check(raw: unknown, terms: WriteTerms): CheckedRevision | { problems: readonly Problem[] } {
    if (raw instanceof Unreadable) return { problems: [raw.problem] };
    const checked = checkEvent(raw, terms.context);
    if (!checked.ok) return checked;
    if (!mayWrite(checked.event, terms)) return { problems: [{ code: 'E_SOURCE_SCOPE', pointer: '/source' }] };
    const { event: revision, identity, quarantine } = checked;
    const isDropped = identity !== null && !this.writer.keepsIdentities;
    const flags = [...checked.flags, ...(isDropped ? ['identity_dropped'] : []), ...flagsOfTotal(revision, this.store.facts().catalogue)];
    return { revision, identity, quarantine, flags };
  }
}

function rejected(index: number, raw: unknown, { problems, language }: { problems: readonly Problem[]; language: Language }): ResultRow {
  return { index, id: safeId(raw, problems), status: 'rejected', flags: [], problem: told(problems, { index, language }) };
}

function settled({ status, clock, flags, quarantine }: ItemResult, at: { index: number; language: Language }): Omit<ResultRow, 'index' | 'id'> {
  const problems: readonly Problem[] = quarantine ? [quarantine] : status === 'conflict' ? [{ code: 'E_CONFLICT', pointer: '/revision' }] : [];
  return { status, clock, flags, ...(problems.length > 0 ? { problem: told(problems, at) } : {}) };
}

/** Problems told of one item. */
const MOST_ERRORS = 100;

/** The first problem, and all of them where there are more. */
function told(problems: readonly Problem[], { index, language }: { index: number; language: Language }): NonNullable<ResultRow['problem']> {
  const texts = problems.slice(0, MOST_ERRORS).map((problem) => textOf({ ...problem, pointer: inBatch(problem.pointer, index) }, language));
  const [first] = texts;
  return { ...(first ?? textOf({ code: 'E_TYPE', pointer: `/events/${index}` }, language)), ...(texts.length > 1 ? { errors: texts } : {}) };
}

/** Pointers of the check are relative to the event; a line of a file is a place of its own. */
const inBatch = (pointer: string, index: number): string => (pointer === '' || pointer.startsWith('/') ? `/events/${index}${pointer}` : pointer);

/** The sender's own id, where it is fit to be told back. */
function safeId(raw: unknown, problems: readonly Problem[]): string | null {
  const id: unknown = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : null;
  return typeof id === 'string' && !problems.some(({ pointer }) => pointer === '/id' || pointer === '') ? id : null;
}
