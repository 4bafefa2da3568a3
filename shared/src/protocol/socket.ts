/** The socket, both ways: namespace `/live`. Clients follow one watch by its own clocks; nothing here names a subject. */
import type { Basis, PlaceRule, RowLevel, Situation, SituationRow } from './numbers.js';

export const LIVE_NAMESPACE = '/live';

export interface WatchWish {
  readonly area: string;
  readonly level?: RowLevel;
  /** A month, an epi week or `current`. */
  readonly period?: string;
  readonly periods?: readonly string[];
  readonly indicators?: readonly string[];
  readonly basis?: Basis;
  readonly place?: PlaceRule;
  readonly kind?: 'situation' | 'duties' | 'referrals' | 'signals';
}

export interface ProblemMessage {
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly retryable: boolean;
}

export type WatchAnswer =
  | { readonly ok: true; readonly watch: string; readonly epoch: string; readonly clock: number; readonly situation?: Situation; readonly situations?: readonly Situation[] }
  | { readonly ok: false; readonly problem: ProblemMessage };

export interface ResumeWish {
  readonly watch: string;
  readonly epoch: string;
  readonly clock: number;
}
/** The clock lies ahead of the server's, its steps are no longer at hand, or the store was restored since. */
export type AnewReason = 'clock_ahead' | 'too_long_ago' | 'other_epoch';
/** The rows that changed since, or everything anew where they cannot be told. */
export type ResumeAnswer =
  | { readonly ok: true; readonly rows: readonly SituationRow[]; readonly clock: number }
  | { readonly ok: true; readonly reason: AnewReason; readonly situation?: Situation; readonly situations?: readonly Situation[]; readonly clock: number }
  | { readonly ok: false; readonly problem: ProblemMessage };

/** Applies only to the state at `fromClock` of this watch. */
export interface Delta {
  readonly watch: string;
  readonly epoch: string;
  readonly fromClock: number;
  readonly toClock: number;
  readonly rows: readonly SituationRow[];
}
export interface Pulse {
  readonly epoch: string;
  readonly clock: number;
  readonly serverTime: string;
  readonly watches: Readonly<Record<string, number>>;
}
export interface Feed {
  readonly clock: number;
  readonly at: string;
  readonly area: string;
  readonly type: string;
  readonly effects: readonly { readonly indicator: string; readonly area: string; readonly delta: number }[];
}
/** A watch on `current` after month or day turned, or after a change too large for a delta. */
export interface Fresh {
  readonly watch: string;
  readonly situations: readonly Situation[];
  readonly clock: number;
}
/** Targets, sasaran or places changed at this clock: what was read beside the rows of a watch (tables, names, outlines) may be old. */
export interface WorldMoved {
  readonly epoch: string;
  readonly clock: number;
}
/** The server stops. Everybody is told another time to come back, so that not all come at once; the client hangs up. */
export interface Closing {
  readonly comeBackAfterMs: number;
}

export interface ClientToServer {
  watch: (wish: WatchWish, answer: (answer: WatchAnswer) => void) => void;
  unwatch: (wish: { watch: string }, answer?: (answer: { ok: boolean }) => void) => void;
  resume: (wish: ResumeWish, answer: (answer: ResumeAnswer) => void) => void;
}
export interface ServerToClient {
  delta: (message: Delta) => void;
  fresh: (message: Fresh) => void;
  pulse: (message: Pulse) => void;
  feed: (message: Feed) => void;
  world: (message: WorldMoved) => void;
  closing: (message: Closing) => void;
}
