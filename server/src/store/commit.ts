/** One step of the clock, as it is logged and as observers are told of it. */
import type { Difference } from '@pantau/shared/projection';
import type { ChangeCause } from '@pantau/shared/protocol';
import type { WorldImage } from './world-image.js';

/** What a step changed: counted numbers, or one of the things they are judged by. */
export type StepKind = 'events' | 'definition' | 'sasaran' | 'target' | 'area' | 'unit' | 'boundary';

/** A difference with the reason of it and the last event behind it (its `seq`). */
export interface LoggedDifference extends Difference {
  readonly cause: ChangeCause;
  readonly seq: number;
}

/** A yearly sasaran or target before and after; null = there was or is none. */
export interface LoggedSetting {
  readonly area: string;
  /** Group of a sasaran, code of a target's indicator. */
  readonly name: string;
  readonly year: number;
  readonly basis: 'proyeksi' | 'riil' | null;
  readonly before: number | null;
  readonly after: number | null;
}

/** An event of a step, as far as the ticker may know it. */
export interface CommittedEvent {
  readonly seq: number;
  readonly type: string;
  readonly desa: string;
  readonly unit: string;
  readonly differences: readonly Difference[];
}

/** Steps that change counted numbers; the others change what these are judged by. */
export const isCounting = (kind: StepKind): boolean => kind === 'events' || kind === 'definition';

export interface Commit {
  readonly clock: number;
  /** Milliseconds since 1970: when it was received. */
  readonly at: number;
  readonly kind: StepKind;
  readonly differences: readonly LoggedDifference[];
  readonly settings: readonly LoggedSetting[];
  readonly events: readonly CommittedEvent[];
}

/** What the work of a step hands over to be logged and applied. */
export interface Outcome<T> {
  readonly result: T;
  /** False: nothing was stored, the clock stands. */
  readonly changed: boolean;
  readonly differences?: readonly LoggedDifference[];
  readonly settings?: readonly LoggedSetting[];
  readonly events?: readonly CommittedEvent[];
  /** The places, sasaran and targets from now on, where the step changed them. */
  readonly world?: WorldImage;
}
