/** Totals from paper: of every unit, indicator, place and period what was told last. */
import type { HealthEvent } from '@pantau/shared/event';
import { ofType } from './of-type.js';
import { dayOfReport } from './report-day.js';
import type { NaiveCount, NaiveWorld } from './world.js';

/** Choice: totals of a place that is no village count nowhere. Several units that tell of one village add up. */
export const kertas = (world: NaiveWorld): NaiveCount[] => {
  const latest = new Map<string, HealthEvent<'aggregate_entry'>>();
  for (const total of ofType(world.events, 'aggregate_entry'))
    latest.set(JSON.stringify([total.subject, total.data.indicator, total.data.area, periodOf(total)]), total);
  return [...latest.values()].flatMap(countsOf);
};

/** Choice: the month, where both month and week are named. */
const periodOf = ({ data }: HealthEvent<'aggregate_entry'>): string => data.month ?? data.week ?? '';
const firstDayOf = (total: HealthEvent<'aggregate_entry'>): string => dayOfReport({ ...total, occurredOn: '0001-01-01' });

function countsOf(total: HealthEvent<'aggregate_entry'>): NaiveCount[] {
  const { indicator, area, numerator, denominator } = total.data;
  const period = periodOf(total);
  const [village = ''] = area.split('/');
  if (period === '' || village.length !== '17.04.02.2009'.length) return [];
  const name = `${period.includes('W') ? 'kertas_minggu' : 'kertas'}:${indicator}`;
  const count = (part: string, value: number): NaiveCount => ({ part, day: firstDayOf(total), residence: area, unit: total.subject.key, value });
  return [count(name, 1), count(`${name}:n`, numerator), count(`${name}:d`, denominator ?? 0)];
}
