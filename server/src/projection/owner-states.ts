/**
 * Histories in memory: parsed, sorted, with their contributions, so that a step need not read history from SQL.
 * Bounded by events; after a failed step it is emptied and filled again from the store.
 */
import { LRUCache } from 'lru-cache';
import { must } from '@pantau/shared/basics';
import type { OwnerKey } from '@pantau/shared/projection';
import { ReadingTable, loadHistories, type GroupHistory, type Shares, type Sql } from '../store/index.js';

/** One group of merged owners (most have one member), under its smallest key. */
export interface OwnerState extends GroupHistory {
  readonly shares: Shares;
}

const MAX_EVENTS = 200_000;

export class OwnerStates {
  private readonly cache = new LRUCache<OwnerKey, OwnerState>({ maxSize: MAX_EVENTS, sizeCalculation: ({ events }) => events.length + 1 });

  /** The states of the groups, given by their members. */
  async of(sql: Sql, groups: readonly (readonly OwnerKey[])[]): Promise<Map<OwnerKey, OwnerState>> {
    const missing = groups.filter(([root]) => !this.cache.has(must(root)));
    const loaded = await load(sql, missing);
    return new Map(groups.map(([root]) => [must(root), must(loaded.get(must(root)) ?? this.cache.get(must(root)))]));
  }

  put(root: OwnerKey, state: OwnerState): void {
    this.cache.set(root, state);
  }

  drop(root: OwnerKey): void {
    this.cache.delete(root);
  }

  clear(): void {
    this.cache.clear();
  }
}

async function load(sql: Sql, groups: readonly (readonly OwnerKey[])[]): Promise<Map<OwnerKey, OwnerState>> {
  const histories = await loadHistories(sql, groups);
  const shares = await ReadingTable.sharesOf(sql, groups.map(([root]) => must(root)));
  return new Map(histories.map(({ members, events }) => [must(members[0]), { members, events, shares: shares.get(must(members[0])) ?? {} }]));
}
