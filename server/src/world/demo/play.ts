/** Plays the demo: everything that came in within a span of time, in the order of its coming, in batches as a day brings them. */
import type { Millis } from '@pantau/shared/period';
import { characterOf } from './character.js';
import { monthNumberOf, type DayNumber, type Happening, type Window } from './happening.js';
import type { DemoPlan } from './plan.js';
import { postsOf, type Post } from './posting.js';
import { programmes } from './programmes/index.js';
import type { Scene } from './teller.js';
import type { Village } from './villages.js';
import type { WireEvent } from './wire-event.js';

/** Events that are received together. */
export interface Batch {
  readonly at: Millis;
  readonly events: readonly WireEvent[];
}
/** After `since` up to and including `until`. */
export interface Span {
  readonly since: Millis;
  readonly until: Millis;
}

const DAY = 86_400_000;
const WIB = 7 * 3_600_000;
/** The longest way from happening to arrival: late, and then corrected. */
const LONGEST_WAY = 175;
const BATCH = 500;

export const sceneOf = (plan: DemoPlan, village: Village): Scene => ({ plan, village, character: characterOf(village, plan) });

/** The day at the villages, which all keep western time. */
export const localDayNumber = (at: Millis): DayNumber => Math.floor((at + WIB) / DAY);

/** The minute of the day there. */
export const minuteOf = (at: Millis): number => Math.floor((at + WIB) / 60_000) % 1440;

/** Eight in the morning of the first day: what lies before it is copied from books then. */
export const firstMoment = ({ start }: DemoPlan): Millis => start * DAY - WIB + 8 * 3_600_000;

export const playDemo = (plan: DemoPlan, span: Span): readonly Batch[] => batched(plan.villages.flatMap((village) => postsFrom(sceneOf(plan, village), span)));

/** What came from one village in the span, in no order yet. */
export function postsFrom(scene: Scene, { since, until }: Span): readonly Post[] {
  const { plan, character } = scene;
  const window: Window = { first: Math.max(plan.start, localDayNumber(since) - LONGEST_WAY), last: localDayNumber(until) };
  const opening = firstMoment(plan);
  return programmes
    .flatMap((programme) => programme(scene, window))
    .filter((happening) => isHeardOf(scene, happening))
    .flatMap((happening) => postsOf(happening, { seed: plan.seed, monthEnd: character.monthEnd }))
    .map((post) => (post.at < opening ? { ...post, at: opening } : post))
    .filter(({ at }) => at > since && at <= until);
}

/** A silent village is not heard of in anybody's notes. */
const isHeardOf = ({ character }: Scene, { day }: Happening): boolean => monthNumberOf(day) < character.silentFrom;

/** A batch holds what came on one local day, at most so many events; it counts as received with its last, and after the batch before. */
export function batched(posts: readonly Post[]): readonly Batch[] {
  const sorted = [...posts].sort((a, b) => a.at - b.at || (a.event.id < b.event.id ? -1 : 1));
  const batches: Batch[] = [];
  for (let from = 0; from < sorted.length; ) {
    const part = sorted.slice(from, endOfBatch(sorted, from));
    const at = Math.max(part.at(-1)?.at ?? 0, (batches.at(-1)?.at ?? 0) + 1);
    batches.push({ at, events: part.map(({ event }) => event) });
    from += part.length;
  }
  return batches;
}

function endOfBatch(posts: readonly Post[], from: number): number {
  const day = localDayNumber(posts[from]?.at ?? 0);
  let to = from + 1;
  while (to < posts.length && to - from < BATCH && localDayNumber(posts[to]?.at ?? 0) === day) to++;
  return to;
}
