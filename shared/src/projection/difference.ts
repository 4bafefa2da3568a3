/** Signed differences: what a step adds to and takes from the cells. */
import type { Contribution } from '../indicator/index.js';
import type { Day } from '../period/index.js';

/** A change of one number: part x place x day, signed. */
export interface Difference {
  readonly part: string;
  readonly residence: string;
  readonly unit: string;
  readonly day: Day;
  readonly n: number;
}

/** Shares without the events behind them, as they are stored: `[part, residence, unit, day, n]`. */
export type Packed = readonly [part: string, residence: string, unit: string, day: Day, n: number];

export const pack = ({ part, place, day, n }: Contribution): Packed => [part, place.residence, place.unit, day, n];

/** Nets signed shares per part x place x day; what cancels out is gone. */
export class Netting {
  private readonly sums = new Map<string, Mutable>();

  add([part, residence, unit, day, n]: Packed, sign: 1 | -1): void {
    const key = `${part}|${day}|${residence}|${unit}`;
    const known = this.sums.get(key);
    if (!known) {
      this.sums.set(key, { part, residence, unit, day, n: sign * n });
      return;
    }
    known.n += sign * n;
    if (known.n === 0) this.sums.delete(key);
  }

  differences(): Difference[] {
    return [...this.sums.values()].filter(({ n }) => n !== 0);
  }
}

/** What replacing these shares by those changes. */
export function differencesBetween(before: readonly Packed[], now: readonly Packed[]): readonly Difference[] {
  // By far the most changes bring one share and take none.
  if (before.length === 0 && now.length <= 1) return now.map(([part, residence, unit, day, n]) => ({ part, residence, unit, day, n }));
  const netting = new Netting();
  for (const share of before) netting.add(share, -1);
  for (const share of now) netting.add(share, 1);
  return netting.differences();
}

type Mutable = { -readonly [K in keyof Difference]: Difference[K] };
