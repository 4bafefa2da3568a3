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
  const parts: Post[][] = [];
  for (const day of byDay(posts)) {
    const last = parts.at(-1);
    if (last && areQuiet(plan, last, day)) last.push(...day);
    else parts.push(day);
  }
  let before = 0;
  return parts.map((part) => ({ at: (before = Math.max(part.at(-1)?.at ?? 0, before + 1)), events: part.map(({ event }) => event) }));
}

function byDay(posts: readonly Post[]): readonly Post[][] {
  const sorted = [...posts].sort((a, b) => a.at - b.at || (a.event.id < b.event.id ? -1 : 1));
  const days: Post[][] = [];
  for (const post of sorted) {
    const day = days.at(-1);
    if (day && day.length < BATCH && dayOf(day) === localDayNumber(post.at)) day.push(post);
    else days.push([post]);
  }
  return days;
}

const dayOf = (part: readonly Post[]): DayNumber => localDayNumber(part[0]?.at ?? 0);

/** Up to the beginning of the demo every day of these months is told apart: screens look back by the day. */
const MONTHS_BY_DAY = 2;
const QUIET = { days: 3, events: 400 };
/** A month is closed when its sixth day after the end begins. */
const OPEN_DAYS = 5;

/** Long ago, on the same side of a closing, and few together: one commit does for them. */
function areQuiet({ begun }: DemoPlan, part: readonly Post[], day: readonly Post[]): boolean {
  const [first, next] = [dayOf(part), dayOf(day)];
  const month = monthNumberOf(next);
  if (month >= begun - MONTHS_BY_DAY || monthNumberOf(first) !== month || next - first >= QUIET.days) return false;
  const isOpen = (each: DayNumber) => each - firstDayOf(month) < OPEN_DAYS;
  return isOpen(first) === isOpen(next) && part.length + day.length <= QUIET.events;
}
