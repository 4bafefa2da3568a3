/** The day on which a report counts. */
import type { HealthEvent } from '@pantau/shared/event';
import { daysAfter, monthsAfter } from './calendar.js';

/**
 * Choice: a closing report, a nil report and a total from paper speak for the month or week that they name, so that one
 * sent after its end still breaks the silence of that month: on its last day; one sent too early, on its first.
 */
export function dayOfReport({ type, occurredOn, data }: HealthEvent): string {
  if (!['report_close', 'nil_report', 'aggregate_entry'].includes(type)) return occurredOn;
  const { month, week } = data as { month?: string; week?: string };
  const first = month !== undefined ? `${month}-01` : week !== undefined ? sundayOf(week) : occurredOn;
  const last = month !== undefined ? daysAfter(monthsAfter(first, 1), -1) : week !== undefined ? daysAfter(first, 6) : occurredOn;
  return [first, occurredOn, last].sort()[1] ?? occurredOn;
}

/** Week 1 is the week, Sunday to Saturday, that holds the fourth of January. */
function sundayOf(week: string): string {
  const fourth = `${week.slice(0, 4)}-01-04`;
  const firstSunday = daysAfter(fourth, -new Date(fourth).getUTCDay());
  return daysAfter(firstSunday, 7 * (Number(week.slice(6)) - 1));
}
