/** What a step does to each owner: events that leave and enter its history, and why. */
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
  readonly leaving: LiveEvent[];
  readonly entering: LiveEvent[];
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
    if (before) for (const owner of ownersOf(before.event)) touchOf(touches, owner, replacement).leaving.push(before);
    if (now) for (const owner of ownersOf(now.event)) touchOf(touches, owner, replacement).entering.push(now);
  }
  return touches;
}

/** The strongest of several touches of one group. */
export const strongestOf = (touches: readonly Touch[]): Touch => touches.reduce((strongest, touch) => (isStronger(touch.cause, strongest.cause) ? touch : strongest));

function touchOf(touches: Map<OwnerKey, Touch>, owner: OwnerKey, { cause, seq }: Replacement): Touch {
  const known = touches.get(owner);
  if (!known) {
    const touch: Touch = { owner, leaving: [], entering: [], cause, seq };
    touches.set(owner, touch);
    return touch;
  }
  if (isStronger(cause, known.cause)) Object.assign(known, { cause, seq });
  return known;
}

export const liveOf = (stored: StoredRevision | undefined): LiveEvent | null =>
  stored?.event ? { seq: stored.seq, event: stored.event } : null;
