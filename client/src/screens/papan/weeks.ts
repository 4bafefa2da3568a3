/**
 * Weekly cases of dengue by village, and where they ask for a look. What is told here is a signal: whether there is an
 * outbreak is declared by people.
 */
import { addDays, epiWeekOf, epiWeekStart, type Day } from '@pantau/shared/period';
import type { SituationRow } from '@pantau/shared/protocol';

export const DENGUE = 'dbd_ir';
const WEEKS = 6;
/** How long a signal stays after the cases that raised it. */
const LOOKED_BACK = 4;
/** Source: alert rules of SKDR as cited in the domain notes: three cases within two weeks, or twice the week before. */
const CLUSTER = 3;
const DOUBLED = { least: 2, times: 2 };

/** The running epi week and those before it, newest first. */
export function weeksUpTo(today: Day): readonly string[] {
  const sunday = epiWeekStart(epiWeekOf(today));
  return Array.from({ length: WEEKS }, (_, back) => epiWeekOf(addDays(sunday, -7 * back)));
}

/** @param cases newest first */
export function isSignal(cases: readonly number[]): boolean {
  const at = (week: number) => cases[week] ?? 0;
  const back = Array.from({ length: LOOKED_BACK - 1 }, (_, week) => week);
  const clustered = back.some((week) => at(week) + at(week + 1) >= CLUSTER);
  const doubled = [0, 1].some((week) => at(week) >= DOUBLED.least && at(week) >= DOUBLED.times * at(week + 1));
  return clustered || doubled;
}

export interface VillageWeeks {
  readonly area: string;
  /** Cases of the weeks looked back on. */
  readonly recent: number;
}
export interface WeeklyCases {
  /** Of all villages, newest first. */
  readonly totals: readonly number[];
  readonly recent: number;
  /** Most cases first. */
  readonly signals: readonly VillageWeeks[];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

/** @param weeks newest first @param rows of any of these weeks */
export function weeklyCases(weeks: readonly string[], rows: readonly Pick<SituationRow, 'area' | 'period' | 'numerator'>[], places: ReadonlySet<string>): WeeklyCases {
  const byVillage = new Map<string, number[]>();
  const totals = weeks.map(() => 0);
  for (const { area, period, numerator } of rows) {
    const week = weeks.indexOf(period);
    if (week < 0) continue;
    totals[week] = (totals[week] ?? 0) + numerator;
    if (!places.has(area)) continue;
    const cases = byVillage.get(area) ?? weeks.map(() => 0);
    cases[week] = numerator;
    byVillage.set(area, cases);
  }
  const signals = [...byVillage].filter(([, cases]) => isSignal(cases)).map(([area, cases]) => ({ area, recent: sum(cases.slice(0, LOOKED_BACK)) }));
  return { totals, recent: sum(totals.slice(0, LOOKED_BACK)), signals: signals.sort((a, b) => b.recent - a.recent || (a.area < b.area ? -1 : 1)) };
}
