/**
 * The periods whose numbers a step can have changed: the one asked for, else months up to the current one. What holds on
 * over time (stocks, places) is then told for the months since January of last year.
 */
import { monthOf, monthsBetweenMonths, periodDays, shiftMonth, yearOf, type Day, type Month, type Period } from '@pantau/shared/period';
import type { Difference } from '@pantau/shared/projection';

type SummingOf = (part: string) => 'flow' | 'stock';

export class Periods {
  private readonly current: Month;

  constructor(
    private readonly asked: Period | undefined,
    today: Day,
    private readonly summingOf: SummingOf,
  ) {
    this.current = monthOf(today);
  }

  /** With the differences that each is summed from, newest first. */
  ofDifferences<D extends Difference>(differences: readonly D[]): ReadonlyMap<Period, readonly D[]> {
    const periods = this.asked === undefined ? this.monthsOf(differences) : [this.asked];
    const pairs = periods.map((period) => [period, differences.filter((difference) => this.isIn(difference, period))] as const);
    return new Map(pairs.filter(([, own]) => own.length > 0));
  }

  /** Sasaran and targets hold for a year. */
  ofYears(years: ReadonlySet<number>): readonly Period[] {
    if (this.asked !== undefined) return years.has(yearOf(this.asked)) ? [this.asked] : [];
    return [...years].sort((a, b) => b - a).flatMap((year) => monthsDown(`${year}-12` < this.current ? `${year}-12` : this.current, `${year}-01`));
  }

  /** Places hold for all time. */
  lasting = (): readonly Period[] => (this.asked === undefined ? monthsDown(this.current, this.lastYear()) : [this.asked]);

  private monthsOf(differences: readonly Difference[]): readonly Month[] {
    const isStock = ({ part }: Difference): boolean => this.summingOf(part) === 'stock';
    const months = new Set(differences.filter((difference) => !isStock(difference)).map(({ day }) => monthOf(day)));
    const [since] = differences.filter(isStock).map(({ day }) => monthOf(day)).sort();
    if (since !== undefined) for (const month of monthsDown(this.current, since < this.lastYear() ? this.lastYear() : since)) months.add(month);
    return [...months].filter((month) => month <= this.current).sort().reverse();
  }

  private isIn({ part, day }: Difference, period: Period): boolean {
    const { first, last } = periodDays(period);
    return day <= last && (day >= first || this.summingOf(part) === 'stock');
  }

  private lastYear = (): Month => `${yearOf(this.current) - 1}-01`;
}

/** Newest first, both inside. */
const monthsDown = (from: Month, to: Month): readonly Month[] =>
  Array.from({ length: Math.max(0, monthsBetweenMonths(to, from) + 1) }, (_, index) => shiftMonth(from, -index));
