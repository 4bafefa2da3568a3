/** The months that can be looked at, and the list to choose one from. */
import { shiftMonth } from '@pantau/shared/period';
import { useText } from '../text/index.js';
import { Pick } from '../ui/index.js';

const MONTHS = 24;

/** Newest last. */
export const monthsUpTo = (current: string): string[] => Array.from({ length: MONTHS }, (_, index) => shiftMonth(current, index - MONTHS + 1));

interface MonthPickProps {
  readonly months: readonly string[];
  readonly period: string;
  /** The last month that is closed. */
  readonly closed: string;
  readonly onChoose: (month: string) => void;
}

/** Newest first; what is not closed yet says so. */
export function MonthPick({ months, period, closed, onChoose }: MonthPickProps) {
  const { t, format } = useText();
  const label = (month: string) => (month > closed ? t('control.provisional', { month: format.month(month) }) : format.month(month));
  const all = months.includes(period) ? months : [period, ...months];
  return <Pick label={t('control.period')} value={period} onChoose={onChoose} options={[...all].reverse().map((month) => ({ value: month, label: label(month) }))} />;
}
