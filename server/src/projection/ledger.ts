/**
 * What is stored of every number held against what is counted again: per part, place and day. Millions of shares pass
 * through it, so it looks them up level by level and builds no text for any.
 */
import { monthOf, type Day } from '@pantau/shared/period';
import type { Packed } from '@pantau/shared/projection';

/** Stored minus counted; all is well where nothing is left. */
interface Balance {
  /** By the change log. */
  logged: number;
  /** By the stored contributions. */
  stored: number;
  isCounted: boolean;
}
type Days = Map<Day, Balance>;
type Units = Map<string, Days>;
type Residences = Map<string, Units>;

export class Ledger {
  private readonly parts = new Map<string, Residences>();

  logged(share: Packed): void {
    this.balanceOf(share).logged += share[4];
  }

  stored(share: Packed): void {
    this.balanceOf(share).stored += share[4];
  }

  /** @param isStored as a contribution; plain evidence is not */
  counted(share: Packed, isStored: boolean): void {
    const balance = this.balanceOf(share);
    balance.logged -= share[4];
    if (isStored) balance.stored -= share[4];
    balance.isCounted = true;
  }

  /** Cells that hold something, and those of them that differ: part x place x month. */
  verdict(): { cells: number; differing: number } {
    let [cells, differing] = [0, 0];
    for (const residences of this.parts.values())
      for (const units of residences.values())
        for (const days of units.values()) {
          const months = monthsOf(days);
          cells += months.size;
          for (const isSound of months.values()) if (!isSound) differing += 1;
        }
    return { cells, differing };
  }

  private balanceOf([part, residence, unit, day]: Packed): Balance {
    const residences: Residences = within(this.parts, part, newMap<string, Units>);
    const units: Units = within(residences, residence, newMap<string, Days>);
    return within(within(units, unit, newMap<Day, Balance>), day, newBalance);
  }
}

/** Each month that holds or should hold something: whether all of its days agree. */
function monthsOf(days: Days): Map<string, boolean> {
  const months = new Map<string, boolean>();
  for (const [day, { logged, stored, isCounted }] of days) {
    const isSound = logged === 0 && stored === 0;
    if (isSound && !isCounted) continue;
    const month = monthOf(day);
    months.set(month, isSound && months.get(month) !== false);
  }
  return months;
}

const newMap = <K, V>(): Map<K, V> => new Map<K, V>();
const newBalance = (): Balance => ({ logged: 0, stored: 0, isCounted: false });

function within<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
