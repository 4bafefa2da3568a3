/** Another look at events that are kept aside: what each is from now on, and whether it has to go on waiting. */
import type { Problem } from '@pantau/shared/basics';
import type { HealthEvent, Renamed } from '@pantau/shared/event';
import type { Millis } from '@pantau/shared/period';
import { EventLog, type QuarantinedRevision, type Sql, type Transaction } from '../store/index.js';
import type { Batch } from './batch.js';

/** A revision that is kept aside; a void never is. */
export interface WaitingRevision extends QuarantinedRevision {
  readonly event: HealthEvent;
}

/** One that was looked at. */
export interface Look extends Renamed {
  /** Why it has to wait on; null = it may count. */
  readonly waitsFor: Problem | null;
  /** It is turned down for good. */
  readonly refused?: boolean;
}

export interface Reconsideration {
  /** All that wait for one of these reasons, or the one of this seq. */
  readonly which: { readonly codes: readonly string[] } | { readonly seq: number };
  readonly look: (waiting: WaitingRevision, at: Millis) => Look;
  /** Someone wants it so: a merge may be as large as it is. */
  readonly forced?: boolean;
  /** Writes down in the same transaction what was done; where it throws, nothing was. */
  readonly witness?: (transaction: Transaction, done: Reconsidered) => Promise<void>;
}

export interface Reconsidered {
  readonly at: Millis;
  readonly clock: number;
  /** Count from now on. */
  readonly released: readonly number[];
  /** A higher revision has come meanwhile. */
  readonly superseded: readonly number[];
  /** Will never count. */
  readonly refused: readonly number[];
  /** Wait on, and why. */
  readonly waiting: ReadonlyMap<number, Problem>;
}

export const waitingOf = async (sql: Sql, which: Reconsideration['which']): Promise<readonly QuarantinedRevision[]> =>
  'codes' in which ? EventLog.quarantined(sql, which.codes) : [await EventLog.quarantinedAt(sql, which.seq)].filter((revision) => revision !== null);

interface Looked extends Look {
  readonly revision: Pick<QuarantinedRevision, 'seq' | 'code'>;
}

/** What was neither released nor superseded waits on; what might have counted, for a merge that is too large. */
export function waitingAfter(looks: readonly Looked[], { released, outdated }: Pick<Batch, 'released' | 'outdated'>): ReadonlyMap<number, Problem> {
  const gone = new Set([...released, ...outdated]);
  const tooLarge: Problem = { code: 'Q_MERGE_SIZE', pointer: '/data/same' };
  return new Map(looks.filter(({ revision: { seq }, refused }) => !gone.has(seq) && !refused).map(({ revision: { seq }, waitsFor }) => [seq, waitsFor ?? tooLarge]));
}

export const changedReasons = (looks: readonly Looked[], waiting: ReadonlyMap<number, Problem>): readonly { seq: number; code: string; pointer: string }[] =>
  looks.flatMap(({ revision: { seq, code } }) => {
    const now = waiting.get(seq);
    return now && now.code !== code ? [{ seq, code: now.code, pointer: now.pointer }] : [];
  });
