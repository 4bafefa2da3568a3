/** What every statement is made about: all live events in the order of a history, and who is whom. */
import type { EventRevision, HealthEvent } from '@pantau/shared/event';
import { AFTER_ALL } from './calendar.js';
import { naiveHeads } from './heads.js';
import { naiveMerged, type Merged } from './merged.js';

export interface NaiveWorld extends Merged {
  readonly events: readonly HealthEvent[];
}

/** One share of a number: `residence` is a dusun, else a desa, else '' (unknown); `unit` is where it was served, or ''. */
export interface NaiveCount {
  readonly part: string;
  readonly day: string;
  readonly residence: string;
  readonly unit: string;
  readonly value: number;
}

export type NaiveStatement = (world: NaiveWorld) => NaiveCount[];

export function naiveWorld(revisions: readonly EventRevision[]): NaiveWorld {
  const events = naiveHeads(revisions);
  return { events, ...naiveMerged(events) };
}

/** One service, on the day and at the unit of the event that decided it. */
export const oneService = (part: string, event: HealthEvent, residence: string): NaiveCount => ({
  part,
  day: event.occurredOn,
  residence,
  unit: event.unit ?? '',
  value: 1,
});

export interface Stay {
  readonly from: string;
  /** The first day on which it no longer holds. */
  readonly until: string;
  readonly residence: string;
  /** Of the event that states the stay: where the person is on the books. */
  readonly unit: string;
}

/** One more in the stock while the stay lasts, one less from the day on which it ends. */
export function inStock(part: string, { from, until, residence, unit }: Stay): NaiveCount[] {
  if (from >= until) return [];
  const counts = [{ part, day: from, residence, unit, value: 1 }];
  if (until < AFTER_ALL) counts.push({ part, day: until, residence, unit, value: -1 });
  return counts;
}
