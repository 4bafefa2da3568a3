/**
 * Totals from paper, read beside counts by name: a village and month (or epi week) in which anybody was counted by name shows
 * that alone, any other the totals from paper. Never both; so a year may begin on paper and go on by name.
 */
import type { AreaCode } from '../area/index.js';
import { dayOfTotal, paperParts, type IndicatorDefinition } from '../indicator/index.js';
import { addDays, dayOfMonth, epiWeekOf, isEpiWeek, monthOf, periodDays, shiftMonth, type Day, type Period } from '../period/index.js';
import { stockAt, type Months } from '../projection/index.js';
import type { Tally } from '../pws/index.js';
import { partsOfCatalogue } from './catalogue-parts.js';
import type { Facts } from './facts.js';
import type { Frame, WindowName } from './frame.js';
import type { Read } from './read.js';
import { ownUnitsOf } from './report.js';
import type { Spot } from './rows/row.js';
import { flowOver, windowOf } from './window.js';

/** A number, and whether totals from paper are in it. */
export interface SourcedTally extends Tally {
  readonly paper: boolean;
}

/** What paper adds to a number. */
export interface Paper {
  /** How many totals are shown in it. */
  readonly totals: number;
  readonly numerator: number;
  readonly denominator: number;
}
interface Wanted {
  readonly definition: IndicatorDefinition;
  readonly name: WindowName;
}

const NONE: Paper = { totals: 0, numerator: 0, denominator: 0 };

/** The totals that are shown at the spot in this window. */
export function paperAt(read: Read, spot: Spot, { definition, name }: Wanted): Paper {
  const parts = paperParts(definition.code, grainOf(read.frame));
  if (definition.value.kind !== 'counted' || !read.facts.cells.has(parts.told)) return NONE;
  const streams = read.streams(spot);
  const [told, numerators, denominators] = [parts.told, parts.numerator, parts.denominator].map((part) => streams.ofVillages(part));
  const sum = { totals: 0, numerator: 0, denominator: 0 };
  for (const period of periodsOf(read, { definition, name }))
    told?.forEach(({ desa, months }, index) => {
      const totals = totalIn(months, period);
      if (totals === 0 || isByName(read, definition, { desa, period })) return;
      sum.totals += totals;
      sum.numerator += totalIn(numerators?.[index]?.months, period);
      sum.denominator += totalIn(denominators?.[index]?.months, period);
    });
  return sum;
}

interface Village {
  readonly desa: AreaCode;
  readonly period: Period;
}

function isByName(read: Read, definition: IndicatorDefinition, { desa, period }: Village): boolean {
  const key = `${definition.code}|${desa}|${period}`;
  const known = read.countedByName.get(key) ?? isCountedByName(read.facts, definition, { desa, period });
  read.countedByName.set(key, known);
  return known;
}

/** Whether anybody was counted by name for the village in the period; then no total from paper is shown. */
export function isCountedByName(facts: Facts, definition: IndicatorDefinition, { desa, period }: Village): boolean {
  const { value } = definition;
  const parts = partsOfCatalogue(facts.catalogue);
  if (value.kind !== 'counted') return true;
  const { first, last } = periodDays(period);
  const window = windowOf(first, last);
  return [definition.code, ...(value.denominator.kind === 'part' ? [value.denominator.part] : [])].some((part) =>
    streamsOf(part, desa).some((months) => (parts.summingOf(part) === 'stock' ? stockAt(months, last) : flowOver([months], window)) !== 0),
  );

  /** Of a facility indicator also what the units of the village alone did, whoever came. */
  function streamsOf(part: string, village: AreaCode): readonly Months[] {
    const { cells, places } = facts;
    const units = definition.place === 'service' ? ownUnitsOf(places, village) : [];
    return [cells.atDesa(part, village), ...units.flatMap((unit) => [...cells.servedBy(unit)].map((client) => cells.atService(part, unit, client)))];
  }
}

const grainOf = ({ period }: Frame): 'month' | 'week' => (isEpiWeek(period) ? 'week' : 'month');

/** The months (or weeks) whose totals belong to the window; of a state the last one alone. */
function periodsOf({ frame, parts }: Read, { definition, name }: Wanted): readonly Period[] {
  const { first, last } = frame.windows[name];
  if (last < first) return [];
  const periods = isEpiWeek(frame.period) ? weeksBetween(first, last) : monthsBetween(first, last);
  return parts.summingOf(definition.code) === 'stock' ? periods.slice(-1) : periods;
}

function monthsBetween(first: Day, last: Day): Period[] {
  const months: Period[] = [];
  for (let month = monthOf(first); month <= monthOf(last); month = shiftMonth(month, 1)) months.push(month);
  return months;
}

/** Weeks that begin within the days. */
function weeksBetween(first: Day, last: Day): Period[] {
  const weeks: Period[] = [];
  for (let sunday = periodDays(epiWeekOf(first)).first; sunday <= last; sunday = addDays(sunday, 7)) if (sunday >= first) weeks.push(epiWeekOf(sunday));
  return weeks;
}

function totalIn(months: Months | undefined, period: Period): number {
  const day = dayOfTotal(period);
  return months?.get(monthOf(day))?.between(dayOfMonth(day), dayOfMonth(day)) ?? 0;
}
