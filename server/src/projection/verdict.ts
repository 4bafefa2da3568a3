/** What becomes of one incoming revision, given what is stored of the same event. The highest revision alone decides. */
import { canonicalJson, type Problem } from '@pantau/shared/basics';
import type { EventRevision, HealthEvent, Identity, WrittenPlace } from '@pantau/shared/event';
import { EventState, type StoredRevision } from '../store/index.js';

/** A revision that passed the check. */
export interface CheckedRevision {
  readonly revision: EventRevision;
  readonly flags: readonly string[];
  /** Why it is kept aside; null = it counts. */
  readonly quarantine: Problem | null;
  /** Where another name of a place was put in it, what its sender wrote. */
  readonly written?: readonly WrittenPlace[];
  /** Who its subject is; it goes its own way and is no part of what is stored here. */
  readonly identity?: Identity | null;
}
export type VerdictStatus = 'accepted' | 'duplicate' | 'superseded' | 'conflict' | 'quarantined';

export interface Verdict {
  readonly status: VerdictStatus;
  /** Where the same revision is stored already: the clock that stored it. */
  readonly storedAt: number | null;
  /** Stored revisions that no longer count. */
  readonly outdated: readonly StoredRevision[];
}

/** @param stored every revision of the same (source, id) */
export function judge(item: CheckedRevision, stored: readonly StoredRevision[]): Verdict {
  const { revision } = item;
  const same = stored.find((other) => other.revision === revision.revision);
  if (same) return { status: sameContent(same, revision) ? 'duplicate' : 'conflict', storedAt: same.clock, outdated: [] };
  const lower = stored.filter((other) => other.revision < revision.revision && isOpen(other));
  if (stored.some((other) => other.revision > revision.revision && decides(other))) return verdict('superseded');
  if (item.quarantine) return verdict('quarantined');
  return { status: 'accepted', storedAt: null, outdated: lower };
}

/** It has a say in what the event is: what is kept aside or was turned down is as if it had not come. */
export const decides = ({ state }: StoredRevision): boolean => state === EventState.live || state === EventState.outdated;
/** It counts or may come to. */
export const isOpen = ({ state }: StoredRevision): boolean => state === EventState.live || state === EventState.quarantined;

const verdict = (status: VerdictStatus): Verdict => ({ status, storedAt: null, outdated: [] });

function sameContent(stored: StoredRevision, incoming: EventRevision): boolean {
  if (stored.event === null || incoming.voided) return stored.event === null && incoming.voided;
  return canonicalJson(stored.event) === canonicalJson(contentOf(incoming));
}

/** Named field by field: a copy that leaves one out takes three times as long and twice the memory. */
export function contentOf(event: HealthEvent): HealthEvent {
  const { source, id, revision, type, occurredOn, occurredAt, recordedAt, subject, residence, unit, reporter, data } = event;
  return { source, id, revision, type, occurredOn, occurredAt, recordedAt, subject, residence, unit, reporter, data };
}
