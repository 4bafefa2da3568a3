/** Nets the differences of one step over all owners, and keeps for each the strongest cause and its last event. */
import type { Difference } from '@pantau/shared/projection';
import type { ChangeCause } from '@pantau/shared/protocol';
import type { LoggedDifference } from '../store/index.js';
import { isStronger } from './touch.js';

type Growing = { -readonly [K in keyof LoggedDifference]: LoggedDifference[K] };

export class LoggedNetting {
  private readonly sums = new Map<string, Growing>();

  add(difference: Difference, cause: ChangeCause, seq: number): void {
    const { part, residence, unit, day, n } = difference;
    const key = `${part}|${day}|${residence}|${unit}`;
    const known = this.sums.get(key);
    if (!known) {
      this.sums.set(key, { part, residence, unit, day, n, cause, seq });
      return;
    }
    known.n += n;
    if (isStronger(cause, known.cause)) Object.assign(known, { cause, seq });
  }

  differences(): LoggedDifference[] {
    return [...this.sums.values()].filter(({ n }) => n !== 0);
  }
}
