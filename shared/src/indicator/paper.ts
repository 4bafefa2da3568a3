/**
 * Totals from paper: a unit tells how many there were of an indicator in a village and month (or epi week), without names.
 * Its latest statement of the same total holds. They are cells of their own; whether one is shown is decided on reading,
 * where it stands against counts by name. Totals of anything larger than a village cannot be placed and give nothing.
 */
import { desaOf, isDesaCode } from '../area/index.js';
import { isOfType, toldPeriod, type HealthEvent } from '../event/index.js';
import { isEpiWeek, periodDays, type Period } from '../period/index.js';
import type { Contribution } from './contribution.js';
import type { HistoryReading } from './definition.js';

/** The parts in which the paper totals of an indicator are kept, on the first day of their period. */
export interface PaperParts {
  /** How many totals there are: a total may be zero. */
  readonly told: string;
  readonly numerator: string;
  readonly denominator: string;
}

const BY_MONTH = 'kertas';
const BY_WEEK = 'kertas_minggu';

const partsUnder = (prefix: string, indicator: string): PaperParts => ({
  told: `${prefix}:${indicator}`,
  numerator: `${prefix}:${indicator}:n`,
  denominator: `${prefix}:${indicator}:d`,
});

/** Months and weeks are never mixed: neither can be told from the other. */
export const paperParts = (indicator: string, per: 'month' | 'week'): PaperParts => partsUnder(per === 'month' ? BY_MONTH : BY_WEEK, indicator);

export const allPaperParts = (indicator: string): readonly string[] => (['month', 'week'] as const).flatMap((per) => Object.values(paperParts(indicator, per)) as string[]);

export const isPaperPart = (part: string): boolean => part.startsWith(`${BY_MONTH}:`) || part.startsWith(`${BY_WEEK}:`);

type Total = HealthEvent<'aggregate_entry'>;

/** What a total is a statement of: a later statement of the same replaces it. */
export const totalKey = (event: Total): string => [event.data.indicator, event.data.area, toldPeriod(event) ?? '', event.subject.kind, event.subject.key].join('|');
/** What the keys of all totals of an indicator and village begin with. */
export const totalKeysOf = (indicator: string, desa: string): string => `${indicator}|${desa}`;

/** Reads all statements of one total. */
export const paperReading: HistoryReading = {
  from: 'total',
  types: ['aggregate_entry'],
  read: ({ events }) => {
    const latest = events.at(-1);
    return latest && isOfType(latest, 'aggregate_entry') ? sharesOf(latest) : [];
  },
};

function sharesOf(by: Total): Contribution[] {
  const { indicator, area, numerator, denominator = 0 } = by.data;
  const period = toldPeriod(by);
  if (period === null || !isDesaCode(desaOf(area))) return [];
  const parts = paperParts(indicator, isEpiWeek(period) ? 'week' : 'month');
  const share = (part: string, n: number) => ({ part, day: dayOfTotal(period), place: { residence: area, unit: by.subject.key }, n, by });
  return [share(parts.told, 1), share(parts.numerator, numerator), share(parts.denominator, denominator)].filter(({ n }) => n !== 0);
}

/** Where the total of a period stands among the days. */
export const dayOfTotal = (period: Period): string => periodDays(period).first;
