/** Tells revisions to a store as they arrive, and reads from its change log what it counted. */
import type { EventRevision } from '@pantau/shared/event';
import type { Millis } from '@pantau/shared/period';
import { Netting, type Difference } from '@pantau/shared/projection';
import { Writer } from '../src/projection/index.js';
import { ChangeLog, type Store } from '../src/store/index.js';

export interface Telling {
  readonly now: Millis;
  /** Revisions of one commit. */
  readonly batch: number;
  /** Done after each commit. */
  readonly between?: () => Promise<void>;
}

export async function tell(store: Store, revisions: readonly EventRevision[], { now, batch, between }: Telling): Promise<void> {
  const writer = await Writer.open(store, () => now);
  for (let from = 0; from < revisions.length; from += batch) {
    const items = revisions.slice(from, from + batch).map((revision) => ({ revision, flags: [], quarantine: null }));
    await writer.submit({ items });
    await between?.();
  }
}

/** The cells as the change log adds them up: `part|day|residence|unit` -> n. */
export async function loggedCells(store: Store): Promise<Map<string, number>> {
  const netting = new Netting();
  for await (const { differences } of ChangeLog.after(store.database.reads.sql, 0))
    for (const { part, residence, unit, day, n } of differences) netting.add([part, residence, unit, day, n], 1);
  return new Map(netting.differences().map((difference) => [keyOf(difference), difference.n]));
}
const keyOf = ({ part, day, residence, unit }: Difference): string => `${part}|${day}|${residence}|${unit}`;

export const sortedEntries = (cells: ReadonlyMap<string, number>) => [...cells].sort(([a], [b]) => (a < b ? -1 : 1));
