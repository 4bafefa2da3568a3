/** What counts of a list of revisions: of each (source, id) the highest revision, unless it is void; oldest event first. */
import type { EventRevision, HealthEvent } from '@pantau/shared/event';

/** Choice: of one revision that came twice with differing content, the first in the list holds (R9). */
export function naiveHeads(revisions: readonly EventRevision[]): HealthEvent[] {
  const heads = new Map<string, EventRevision>();
  for (const revision of revisions) {
    const name = JSON.stringify([revision.source, revision.id]);
    const known = heads.get(name);
    if (known === undefined || revision.revision > known.revision) heads.set(name, revision);
  }
  const live: HealthEvent[] = [];
  for (const head of heads.values()) if (!head.voided) live.push(head);
  return live.sort(earlierFirst);
}

/**
 * The order of a history: day, time, time of recording, source, id.
 * Choice: an unknown time of recording stands last, as the unknown time of the event does.
 */
export function earlierFirst(a: HealthEvent, b: HealthEvent): number {
  return (
    before(a.occurredOn, b.occurredOn) ||
    before(instant(a.occurredAt), instant(b.occurredAt)) ||
    before(instant(a.recordedAt), instant(b.recordedAt)) ||
    before(a.source, b.source) ||
    before(a.id, b.id)
  );
}

const instant = (text: string | null): number => (text === null ? Infinity : Date.parse(text));
const before = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
