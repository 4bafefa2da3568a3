/** A span of days cut into whole months and parts of months, so that sums are look-ups of month cells. */
import { addDays, dayOfMonth, daysInMonth, firstDay, monthOf, shiftMonth, type Day, type Month } from '../period/index.js';
import { flowIn, stockAt, type Cell, type Months } from '../projection/index.js';

export interface MonthPart {
  readonly month: Month;
  readonly from: number;
  readonly to: number;
}

/** Both days inside; empty where the last is before the first. */
export interface Window {
  readonly first: Day;
  readonly last: Day;
  readonly whole: readonly Month[];
  readonly parts: readonly MonthPart[];
}

export function windowOf(first: Day, last: Day): Window {
  const whole: Month[] = [];
  const parts: MonthPart[] = [];
  for (let month = monthOf(first); first <= last && month <= monthOf(last); month = shiftMonth(month, 1)) {
    const from = month === monthOf(first) ? dayOfMonth(first) : 1;
    const to = month === monthOf(last) ? dayOfMonth(last) : daysInMonth(month);
    if (from === 1 && to === daysInMonth(month)) whole.push(month);
    else parts.push({ month, from, to });
  }
  return { first, last, whole, parts };
}

/** The first so many days of a month, all of them where it is shorter. */
export const daysOfMonth = (month: Month, days: number): Window =>
  windowOf(firstDay(month), addDays(firstDay(month), Math.min(days, daysInMonth(month)) - 1));

export function flowOver(streams: readonly Months[], { whole, parts }: Window): number {
  let sum = 0;
  for (const months of streams) {
    for (const month of whole) sum += months.get(month)?.total ?? 0;
    for (const { month, from, to } of parts) sum += flowIn(months, month, from, to);
  }
  return sum;
}

export function stockOn(streams: readonly Months[], day: Day): number {
  let sum = 0;
  for (const months of streams) sum += stockAt(months, day);
  return sum;
}

/** Whether one of the cells passes that a flow over the window is summed from. */
export function someCellIn(streams: readonly Months[], { whole, parts }: Window, passes: (cell: Cell) => boolean): boolean {
  for (const months of streams) {
    for (const month of whole) if (holds(months.get(month), passes)) return true;
    for (const { month } of parts) if (holds(months.get(month), passes)) return true;
  }
  return false;
}

/** Whether one of the cells passes that a stock on the day is summed from. */
export function someCellUntil(streams: readonly Months[], day: Day, passes: (cell: Cell) => boolean): boolean {
  const last = monthOf(day);
  for (const months of streams) for (const [month, cell] of months) if (month <= last && passes(cell)) return true;
  return false;
}

const holds = (cell: Cell | undefined, passes: (cell: Cell) => boolean): boolean => cell !== undefined && passes(cell);
