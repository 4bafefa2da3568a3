/** Plays the demo: everything that came in within a span of time, in the order of its coming, in batches as a day brings them. */
import type { Millis } from '@pantau/shared/period';
import { characterOf } from './character.js';
import { monthNumberOf, type Happening, type Window } from './happening.js';
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

export function playDemo(plan: DemoPlan, span: Span): readonly Batch[] {
  const posts = plan.villages.flatMap((village) => postsFrom(sceneOf(plan, village), span));
  return batched(posts.sort((a, b) => a.at - b.at || (a.event.id < b.event.id ? -1 : 1)));
}

function postsFrom(scene: Scene, { since, until }: Span): readonly Post[] {
  const window: Window = { first: Math.max(scene.plan.start, localDayNumber(since) - LONGEST_WAY), last: localDayNumber(until) };
  const { seed } = scene.plan;
  return programmes
    .flatMap((programme) => programme(scene, window))
    .filter((happening) => isHeardOf(scene, happening))
    .flatMap((happening) => postsOf(happening, { seed, monthEnd: scene.character.monthEnd }))
    .map((post) => (post.at < firstMoment(scene) ? { ...post, at: firstMoment(scene) } : post))
    .filter(({ at }) => at > since && at <= until);
}

/** A silent village is not heard of in anybody's notes. */
const isHeardOf = ({ character }: Scene, { day }: Happening): boolean => monthNumberOf(day) < character.silentFrom;

/** What lies before the beginning is copied from books in the first morning. */
const firstMoment = ({ plan }: Scene): Millis => plan.start * DAY - WIB + 8 * 3_600_000;

const localDayNumber = (at: Millis): number => Math.floor((at + WIB) / DAY);

/** A batch holds what came on one local day, at most so many events, and counts as received with the last of them. */
function batched(posts: readonly Post[]): readonly Batch[] {
  const batches: Batch[] = [];
  for (let from = 0; from < posts.length; ) {
    let to = from + 1;
    const day = localDayNumber(posts[from]?.at ?? 0);
    while (to < posts.length && to - from < BATCH && localDayNumber(posts[to]?.at ?? 0) === day) to++;
    const part = posts.slice(from, to);
    batches.push({ at: part.at(-1)?.at ?? 0, events: part.map(({ event }) => event) });
    from = to;
  }
  return batches;
}
