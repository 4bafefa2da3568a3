/** What a reader of a number easily overlooks, told by the definition itself: keys of `kamus.caution`. Pure. */
import type { Entry } from './catalogue.js';
import { isDefined } from './catalogue.js';

export const cautions = ['down', 'ofCounted', 'expected', 'over100', 'state', 'alone', 'noShare', 'service', 'finest'] as const;
export type Caution = (typeof cautions)[number];

export function cautionsOf(entry: Entry): readonly Caution[] {
  const held = holding(entry);
  return cautions.filter((caution) => held[caution]);
}

function holding(entry: Entry): Readonly<Record<Caution, boolean>> {
  const { direction, timeRule, unit, basis, place, finest, code } = entry;
  const counted = isDefined(entry) && entry.value.kind === 'counted' ? entry.value : null;
  const denominator = counted?.denominator;
  const isState = timeRule === 'point' || counted?.parts[code] === 'stock';
  return {
    down: direction === 'down',
    ofCounted: denominator?.kind === 'part',
    expected: shareOf(entry) !== null,
    over100: unit === 'percent' && direction === 'up' && basis === 'proyeksi' && denominator?.kind === 'sasaran',
    state: isState,
    alone: timeRule === 'monthly' && !isState,
    noShare: unit === 'count',
    service: place === 'service',
    finest: finest !== undefined,
  };
}

/** The expected share of a group that the number is held against; null where it is all of it. */
export function shareOf(entry: Entry): number | null {
  if (!isDefined(entry) || entry.value.kind !== 'counted' || entry.value.denominator.kind !== 'sasaran') return null;
  return entry.value.denominator.share ?? null;
}

/** What the target does over the year; null where there is none. */
export function lineRuleOf({ target, direction, timeRule }: Entry): 'rising' | 'level' | 'threshold' | null {
  if (target === null) return null;
  if (direction === 'down') return 'threshold';
  return timeRule === 'cumulative' ? 'rising' : 'level';
}
