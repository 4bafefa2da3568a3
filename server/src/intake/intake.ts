/**
 * Intake: what was sent is checked item by item, the good ones are stored and counted together, and every item gets its
 * verdict, in order. Nothing of what was sent is echoed or logged.
 */
import { textOf, type Language, type Problem } from '@pantau/shared/basics';
import { checkEvent, type CheckContext, type EventRevision } from '@pantau/shared/event';
import type { Millis } from '@pantau/shared/period';
import type { CheckedRevision, ItemResult, Writer } from '../projection/index.js';
import type { Store } from '../store/index.js';

/** Who sends: what they may write. */
export interface SendingRight {
  readonly mayWrite: (wish: { source: string; unit: string | null; type: string | null }) => boolean;
}
export interface IntakeOrder {
  readonly events: readonly unknown[];
  readonly right: SendingRight;
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
interface Terms {
  readonly pseudonym: CheckContext['pseudonym'];
  readonly now: () => Millis;
  /** Sources taken at all; null = any. */
  readonly onlySource: () => string | null;
}

export class Intake {
  constructor(
    private readonly store: Store,
    private readonly writer: Writer,
    private readonly terms: Terms,
  ) {}

  async take({ events, right, language, at }: IntakeOrder): Promise<IntakeAnswer> {
    const context = { now: at ?? this.terms.now(), places: this.store.facts().places, pseudonym: this.terms.pseudonym };
    const rows: ResultRow[] = [];
    const passed: Passed[] = [];
    events.forEach((raw, index) => {
      const checked = this.check(raw, context, right);
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

  private check(raw: unknown, context: CheckContext, right: SendingRight): CheckedRevision | { problems: readonly Problem[] } {
    const checked = checkEvent(raw, context);
    if (!checked.ok) return checked;
    if (!this.mayWrite(checked.event, right)) return { problems: [{ code: 'E_SOURCE_SCOPE', pointer: '/source' }] };
    const flags = checked.hasIdentity ? [...checked.flags, 'identity_dropped'] : checked.flags;
    return { revision: checked.event, flags, quarantine: checked.quarantine };
  }

  private mayWrite(event: EventRevision, right: SendingRight): boolean {
    const only = this.terms.onlySource();
    if (only !== null && event.source !== only) return false;
    const what = event.voided ? { unit: null, type: null } : { unit: event.unit, type: event.type };
    return right.mayWrite({ source: event.source, ...what });
  }
}

function rejected(index: number, raw: unknown, { problems, language }: { problems: readonly Problem[]; language: Language }): ResultRow {
  return { index, id: safeId(raw, problems), status: 'rejected', flags: [], problem: told(problems, { index, language }) };
}

function settled({ status, clock, flags, quarantine }: ItemResult, at: { index: number; language: Language }): Omit<ResultRow, 'index' | 'id'> {
  const problems: readonly Problem[] = quarantine ? [quarantine] : status === 'conflict' ? [{ code: 'E_CONFLICT', pointer: '/revision' }] : [];
  return { status, clock, flags, ...(problems.length > 0 ? { problem: told(problems, at) } : {}) };
}

/** The first problem, and all of them where there are more. */
function told(problems: readonly Problem[], { index, language }: { index: number; language: Language }): NonNullable<ResultRow['problem']> {
  const texts = problems.map((problem) => textOf({ ...problem, pointer: `/events/${index}${problem.pointer}` }, language));
  const [first] = texts;
  return { ...(first ?? textOf({ code: 'E_TYPE', pointer: `/events/${index}` }, language)), ...(texts.length > 1 ? { errors: texts } : {}) };
}

/** The sender's own id, where it is fit to be told back. */
function safeId(raw: unknown, problems: readonly Problem[]): string | null {
  const id: unknown = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : null;
  return typeof id === 'string' && !problems.some(({ pointer }) => pointer === '/id' || pointer === '') ? id : null;
}
