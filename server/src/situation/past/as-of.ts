/** Reads what was known at an earlier point: its facts, judged by its own day. */
import { setImmediate as turn } from 'node:timers/promises';
import { fail, ok, type Problem, type Result } from '@pantau/shared/basics';
import type { Millis } from '@pantau/shared/period';
import type { Facts } from '@pantau/shared/situation';
import type { Store, Transaction } from '../../store/index.js';
import type { Point } from '../parameters.js';
import { Past, type PastWish } from './past.js';
import { stepsBack } from './steps-back.js';

export interface Moment {
  readonly clock: number;
  readonly instant: Millis;
}

/** The last step up to the point; none lies ahead. */
export function momentOf(store: Store, point: Point, now: Millis): Result<Moment, Problem> {
  const ahead = fail<Problem>({ code: 'E_PARAMETER', pointer: '/at' });
  if ('clock' in point) return point.clock > store.clock ? ahead : ok({ clock: point.clock, instant: store.timeOf(Math.max(1, point.clock)) ?? now });
  return point.instant > now ? ahead : ok({ clock: store.facts().clockAt(point.instant + 1) - 1, instant: point.instant });
}

/** The facts of that clock, only as far as these parts are looked at. */
export async function readBack<T>(store: Store, reads: Transaction, wish: PastWish, read: (facts: Facts) => T): Promise<T> {
  const past = new Past(store, wish);
  try {
    for await (const step of stepsBack(reads, past.clock, wish.until + 1)) await past.undo(reads, step);
    await turn();
    return read(past.facts());
  } finally {
    past.close();
  }
}
