/**
 * Which owners are one: the components of the links between them. Links are a multiset; a component's name is its
 * smallest key, never the order of arrival (rule R5).
 */
import type { OwnerKey } from './owner.js';

export interface Link {
  readonly a: OwnerKey;
  readonly b: OwnerKey;
}

export class Links {
  private readonly neighbours = new Map<OwnerKey, Map<OwnerKey, number>>();

  /** @param count 1 adds the link, -1 takes it away */
  change({ a, b }: Link, count: 1 | -1): void {
    this.countUp(a, b, count);
    this.countUp(b, a, count);
  }

  /** All owners that are one with this, itself included, by key. */
  component(owner: OwnerKey): readonly OwnerKey[] {
    if (!this.neighbours.has(owner)) return [owner];
    const found = new Set([owner]);
    for (const member of found) for (const neighbour of this.neighbours.get(member)?.keys() ?? []) found.add(neighbour);
    return [...found].sort();
  }

  private countUp(from: OwnerKey, to: OwnerKey, count: 1 | -1): void {
    const counts = this.neighbours.get(from) ?? new Map<OwnerKey, number>();
    const next = (counts.get(to) ?? 0) + count;
    if (next > 0) counts.set(to, next);
    else counts.delete(to);
    if (counts.size > 0) this.neighbours.set(from, counts);
    else this.neighbours.delete(from);
  }
}
