/**
 * LAW3 and LAW1 at full size: the whole catalogue over a Puskesmas-year in which everything happens at once; with more effort
 * (`LAW_RUNS`) over a kabupaten-year, by several seeds. One store counts all of it; the naive statements are made community by
 * community, as they are slow, and add up.
 */
import { definitions, partsGivenBy } from '@pantau/shared/indicator';
import { MOST_PUSKESMAS, communities, interleaved, lawOptions, lawTimeout, naiveCells, type CommunityWish } from '@pantau/shared/testing';
import { loggedCells, sortedEntries, tell } from '../../testing/logged-cells.js';
import { withStore } from '../../testing/temp-store.js';
import { recount } from './recount.js';

const NOW = Date.parse('2026-11-21T03:00:00Z');
const COMMUNITIES = 150;
/** A single Puskesmas need not meet what is rare. */
const MAY_BE_IDLE = 5;
const { numRuns: effort, seed: first = 1704 } = lawOptions(1);
const puskesmas = Math.min(MOST_PUSKESMAS, effort);
const seeds = Array.from({ length: Math.max(1, Math.floor(effort / 5)) }, (_, index) => first + index);

async function counted(wish: CommunityWish) {
  const all = communities(wish);
  const told = interleaved(all);
  const naive = new Map<string, number>();
  for (const community of all) for (const [cell, n] of naiveCells(community)) naive.set(cell, (naive.get(cell) ?? 0) + n);
  for (const [cell, n] of naive) if (n === 0) naive.delete(cell);
  return withStore(async (store) => {
    await tell(store, told, { now: NOW, batch: 500 });
    const recounted = await store.database.snapshot((reads) => recount(reads, store.facts().catalogue));
    return { naive, logged: await loggedCells(store), differing: recounted.differing, events: told.length };
  });
}

describe(puskesmas === 1 ? 'a Puskesmas-year' : `a kabupaten-year of ${puskesmas} Puskesmas`, () => {
  it.each(seeds)('LAW3 LAW1: every cell equals its naive statement and its recount, seed %i', async (seed) => {
    const { naive, logged, differing, events } = await counted({ seed, puskesmas, communities: COMMUNITIES });
    const missing = [...naive, ...logged].map(([cell]) => cell).filter((cell) => naive.get(cell) !== logged.get(cell));
    expect({ seed, missing }).toEqual({ seed, missing: [] });
    expect(sortedEntries(logged)).toEqual(sortedEntries(naive));
    expect(differing).toBe(0);
    expect(events).toBeGreaterThan(puskesmas * 3_000);
    const parts = new Set([...logged.keys()].map((cell) => cell.split('|')[0]));
    const idle = definitions.filter((definition) => !Object.keys(partsGivenBy(definition)?.parts ?? { none: 'flow' }).some((part) => parts.has(part) || part === 'none'));
    expect(idle.map(({ code }) => code).slice(puskesmas === 1 ? MAY_BE_IDLE : 0)).toEqual([]);
  }, lawTimeout());
});
