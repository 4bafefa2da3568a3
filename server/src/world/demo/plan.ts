/** The plan of a demo: from when to when it plays, how large it is, and which villages are special. */
import { dayNumber, type Day } from '@pantau/shared/period';
import { firstDayOf, monthNumberOf, type DayNumber, type MonthNumber } from './happening.js';
import { Random } from './random.js';
import type { Village } from './villages.js';

export interface DemoSize {
  /** Months told before the month in which the demo is begun. */
  readonly months: number;
  /** The part of the children, patients and households under care that is told; 1 = all. */
  readonly share: number;
  /** Puskesmas that take part, counted from the first; the others stay silent. */
  readonly puskesmas: number;
  /** Weighing by name was taken up by one Puskesmas after the other, so many months ago at the least and at the most. */
  readonly weighed: readonly [least: number, most: number];
}
/** `tiny` is for tests, `small` for slow machines. */
export const demoSizes = {
  tiny: { months: 13, share: 0.3, puskesmas: 1, weighed: [13, 13] },
  small: { months: 10, share: 0.06, puskesmas: 15, weighed: [3, 10] },
  whole: { months: 24, share: 1, puskesmas: 15, weighed: [4, 10] },
} as const satisfies Record<string, DemoSize>;
export type DemoSizeName = keyof typeof demoSizes;

export const DEMO_SEED = 1704;

export interface DemoPlan {
  readonly seed: number;
  readonly size: DemoSize;
  readonly villages: readonly Village[];
  /** The first day of the telling. */
  readonly start: DayNumber;
  /** The month in which the demo was begun; what is special in it is special around then. */
  readonly begun: MonthNumber;
  readonly began: DayNumber;
  readonly special: Special;
}
/** Villages with a story of their own, by number. */
export interface Special {
  /** Reports nothing since the third month before the beginning. */
  readonly silent: number;
  /** Hardly reached by anyone. */
  readonly gap: number;
  /** Were good and fell behind in the last months. */
  readonly slipping: ReadonlySet<number>;
  /** A cluster of dengue in the last weeks. */
  readonly outbreak: number;
}

export function planDemo(villages: readonly Village[], { began, size, seed = DEMO_SEED }: { began: Day; size: DemoSize; seed?: number }): DemoPlan {
  const begun = monthNumberOf(dayNumber(began));
  const kecamatan = [...new Set(villages.map((village) => village.kecamatan))].slice(0, size.puskesmas);
  const playing = villages.filter((village) => kecamatan.includes(village.kecamatan));
  return { seed, size, villages: playing, begun, began: dayNumber(began), start: firstDayOf(begun - size.months), special: specialIn(playing, seed) };
}

/** Each in a different village, of middle size so that its story shows. */
function specialIn(villages: readonly Village[], seed: number): Special {
  const random = Random.of(seed, 'special');
  const middle = villages.filter(({ population }) => population > 450 && population < 1200).map(({ number }) => ({ number, lot: random.next() }));
  const [silent, gap, outbreak, ...others] = middle.sort((a, b) => a.lot - b.lot).map(({ number }) => number);
  return { silent: silent ?? -1, gap: gap ?? -1, outbreak: outbreak ?? -1, slipping: new Set(others.slice(0, Math.ceil(villages.length / 28))) };
}
