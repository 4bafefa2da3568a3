/** Histories of owners as they are stored: live events in the order of history. */
import { must } from '@pantau/shared/basics';
import { compareInHistory } from '@pantau/shared/event';
import { ownersOf, type OwnerKey } from '@pantau/shared/projection';
import { EventLog, type LiveEvent } from './event-log.js';
import type { Sql } from './sql.js';

/** One group of merged owners; most have one member. */
export interface GroupHistory {
  /** By key; the first names the group. */
  readonly members: readonly OwnerKey[];
  /** Live events in the order of history. */
  readonly events: readonly LiveEvent[];
}

/** The live events of groups of owners, each group's in the order of history. */
export async function loadHistories(sql: Sql, groups: readonly (readonly OwnerKey[])[]): Promise<GroupHistory[]> {
  const events = await EventLog.historiesOf(sql, groups.flat());
  const byOwner = new Map<OwnerKey, LiveEvent[]>();
  for (const event of events) for (const owner of ownersOf(event.event)) append(byOwner, owner, event);
  return groups.map((members) => ({ members, events: sorted(members.flatMap((member) => byOwner.get(member) ?? [])) }));
}

function append(byOwner: Map<OwnerKey, LiveEvent[]>, owner: OwnerKey, event: LiveEvent): void {
  const events = byOwner.get(owner);
  if (events) events.push(event);
  else byOwner.set(owner, [event]);
}

/** In the order of history, each event once. */
export function sorted(events: readonly LiveEvent[]): readonly LiveEvent[] {
  const history: LiveEvent[] = [];
  for (const event of events) insertSorted(history, event);
  return history;
}

/** Puts the event in its place in the order of history, where it is not there already; most come last. */
export function insertSorted(history: LiveEvent[], event: LiveEvent): void {
  let place = history.length;
  for (; place > 0; place--) {
    const earlier = must(history[place - 1]);
    if (earlier.seq === event.seq) return;
    if (compareInHistory(earlier.event, event.event) <= 0) break;
  }
  history.splice(place, 0, event);
}
