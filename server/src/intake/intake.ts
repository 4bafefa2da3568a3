/**
 * Intake: what was sent is checked item by item, the good ones are stored and counted together, and every item gets its
 * verdict, in order. Nothing of what was sent is echoed or logged.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { textOf, type Language, type Problem } from '@pantau/shared/basics';
import type { Millis } from '@pantau/shared/period';
import { Injectable } from '@nestjs/common';
import type { Scope } from '../access/index.js';
import { Writer, type CheckedRevision, type ItemResult } from '../projection/index.js';
import { IngestMetrics } from './ingest-metrics.js';
import type { WriteTerms } from './may-write.js';
import { Screening } from './screening.js';

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
    private readonly writer: Writer,
    private readonly screening: Screening,
    private readonly metrics: IngestMetrics,
  ) {}

  take = (order: IntakeOrder): Promise<IntakeAnswer> => this.metrics.timed(this.taken(order));

  private async taken({ events, scope, language, at }: IntakeOrder): Promise<IntakeAnswer> {
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
    for (const { status, problem } of rows) this.metrics.count(status, problem?.code);
    return { epoch, clock, results: rows };
  }

  /** The check that everything passes which this sender hands in, by the places that are registered now. */
  async checkFor(scope: IntakeOrder['scope'], at?: Millis): Promise<ItemCheck> {
    const terms = await this.screening.terms(scope, at);
    return (raw) => this.check(raw, terms);
  }

  /** Stores what has passed the check and counts it, all in one commit, as soon as nobody else is waiting. */
  async takeChecked(items: readonly CheckedRevision[]): Promise<readonly ItemResult[]> {
    await Promise.race([this.writer.drain(), pause(PATIENCE_MS, undefined, { ref: false })]);
    const { results } = await this.writer.submit({ items });
    for (const { status, quarantine } of results) this.metrics.count(status, quarantine?.code);
    return results;
  }

  private check(raw: unknown, terms: WriteTerms): ReturnType<ItemCheck> {
    const checked = this.screening.look(raw, terms);
    if ('problems' in checked || !checked.identity || this.writer.keepsIdentities) return checked;
    return { ...checked, flags: [...checked.flags, 'identity_dropped'] };
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
