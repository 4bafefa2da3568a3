/** What a step does to each owner: events that leave and enter its history, and why. */
import type { EventTypeCode } from '@pantau/shared/event';
import { ownersOf, type OwnerKey } from '@pantau/shared/projection';
import type { ChangeCause } from '@pantau/shared/protocol';
import type { LiveEvent, StoredRevision } from '../store/index.js';

/** An accepted revision: what counted before and what counts now; null = nothing, or void. */
export interface Replacement {
  readonly seq: number;
  readonly before: LiveEvent | null;
  readonly now: LiveEvent | null;
  readonly cause: ChangeCause;
}

export interface Touch {
  readonly owner: OwnerKey;
  readonly leaving: Set<number>;
  readonly entering: LiveEvent[];
  readonly types: Set<EventTypeCode>;
  cause: ChangeCause;
  seq: number;
}

const STRENGTH: readonly ChangeCause[] = ['merge', 'void', 'correction', 'late_event', 'new_event'];

/** Of several causes in one clock step the strongest is told; of equal ones the later. */
export const isStronger = (cause: ChangeCause, than: ChangeCause): boolean => STRENGTH.indexOf(cause) <= STRENGTH.indexOf(than);

export function touchesOf(replacements: readonly Replacement[]): Map<OwnerKey, Touch> {
  const touches = new Map<OwnerKey, Touch>();
  for (const replacement of replacements) {
    const { before, now } = replacement;
    for (const owner of before ? ownersOf(before.event) : []) leave(touchOf(touches, owner, replacement), before);
    for (const owner of now ? ownersOf(now.event) : []) enter(touchOf(touches, owner, replacement), now);
  }
  return touches;
}

/** The strongest of several touches of one group. */
export const strongestOf = (touches: readonly Touch[]): Touch => touches.reduce((strongest, touch) => (isStronger(touch.cause, strongest.cause) ? touch : strongest));

function touchOf(touches: Map<OwnerKey, Touch>, owner: OwnerKey, { cause, seq }: Replacement): Touch {
  const known = touches.get(owner);
  if (!known) {
    const touch: Touch = { owner, leaving: new Set(), entering: [], types: new Set(), cause, seq };
    touches.set(owner, touch);
    return touch;
  }
  if (isStronger(cause, known.cause)) Object.assign(known, { cause, seq });
  return known;
}

function leave(touch: Touch, event: LiveEvent | null): void {
  if (!event) return;
  touch.types.add(event.event.type);
  touch.leaving.add(event.seq);
}

function enter(touch: Touch, event: LiveEvent | null): void {
  if (!event) return;
  touch.types.add(event.event.type);
  touch.entering.push(event);
}

export const liveOf = (stored: StoredRevision | undefined): LiveEvent | null =>
  stored?.event ? { seq: stored.seq, event: stored.event } : null;
