/** Plays the demo: everything that came in within a span of time, in the order of its coming, in batches as a day brings them. */
import type { Millis } from '@pantau/shared/period';
import { characterOf } from './character.js';
import { firstDayOf, monthNumberOf, type DayNumber, type Happening, type Window } from './happening.js';
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

export const playDemo = (plan: DemoPlan, span: Span): readonly Batch[] => batched(plan, plan.villages.flatMap((village) => postsFrom(sceneOf(plan, village), span)));

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

/** A batch holds what came on one local day (some quiet ones long ago count as one), at most so many events; it counts as received with its last, and after the batch before. */
export function batched(plan: DemoPlan, posts: readonly Post[]): readonly Batch[] {
  const sorted = [...posts].sort((a, b) => a.at - b.at || (a.event.id < b.event.id ? -1 : 1));
  const parts: Post[][] = [];
  for (const post of sorted) {
    const last = parts.at(-1);
    if (last && last.length < BATCH && goTogether(plan, dayOf(last), localDayNumber(post.at))) last.push(post);
    else parts.push([post]);
  }
  let before = 0;
  return parts.map((part) => ({ at: (before = Math.max(part.at(-1)?.at ?? 0, before + 1)), events: part.map(({ event }) => event) }));
}

const dayOf = (part: readonly Post[]): DayNumber => localDayNumber(part[0]?.at ?? 0);

/** Up to the beginning of the demo every day of these months is told apart: screens look back by the day. */
const MONTHS_BY_DAY = 2;
const QUIET_DAYS = 3;
/** A month is closed when its sixth day after the end begins. */
const OPEN_DAYS = 5;

/** On one day, or long ago within a few days on the same side of a closing: one commit does for them. */
function goTogether({ begun }: DemoPlan, first: DayNumber, next: DayNumber): boolean {
  const month = monthNumberOf(next);
  if (first === next) return true;
  if (month >= begun - MONTHS_BY_DAY || monthNumberOf(first) !== month || next - first >= QUIET_DAYS) return false;
  const isOpen = (each: DayNumber) => each - firstDayOf(month) < OPEN_DAYS;
  return isOpen(first) === isOpen(next);
}
