/** What each of the months on the slider brought: every table tells its own month and the one before. */
import { shiftMonth } from '@pantau/shared/period';
import type { PwsTable } from '@pantau/shared/protocol';
import { useMemo } from 'react';
import { usePwsOfMonths, type TableWish } from '../../reads/index.js';
import type { MonthBar } from './month-slider.js';

interface Asked {
  readonly months: readonly string[];
  /** The last month that is closed: later ones compare parts of months, so that only their own count is taken. */
  readonly closed: string;
  readonly wish: TableWish;
  readonly table: PwsTable | undefined;
}

export function useMonthBars({ months, closed, wish, table }: Asked): readonly MonthBar[] {
  const asked = useMemo(() => {
    const closedMonths = months.filter((month) => month <= closed);
    return [...months.filter((month) => month > closed), ...closedMonths.filter((_, index) => (closedMonths.length - 1 - index) % 2 === 0)];
  }, [months, closed]);
  const tables = usePwsOfMonths(wish, asked, table !== undefined);
  return useMemo(() => {
    const counts = new Map<string, number>();
    for (const { period, total } of tables) {
      counts.set(period, total.thisMonth.count);
      if (period <= closed) counts.set(shiftMonth(period, -1), total.lastMonth.count);
    }
    if (table) counts.set(table.period, table.total.thisMonth.count);
    return months.map((month) => ({ month, count: counts.get(month) ?? null, open: month > closed }));
  }, [months, closed, tables, table]);
}
