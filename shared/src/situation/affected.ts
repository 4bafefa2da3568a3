/**
 * Which rows of a query a list of differences can have changed. It may name a row that stayed the same (a share that
 * cancels out), never leave out one that changed.
 */
import type { AreaCode } from '../area/index.js';
import type { IndicatorDefinition } from '../indicator/index.js';
import { periodDays, yearOf, type Day } from '../period/index.js';
import { REPORT_PART, UNIT_REPORT_PART, type Difference } from '../projection/index.js';
import { sasaranGroupOf } from './amount.js';
import { partsOfCatalogue } from './catalogue-parts.js';
import type { Facts } from './facts.js';
import { daysBefore } from './frame.js';
import { definitionsFor, planFor, type SituationQuery } from './query.js';
import { hasStatus } from './reading.js';
import { reportsOf, villagesOfReport } from './report.js';
import type { Plan } from './rows/plan.js';
import type { Row } from './rows/row.js';
import type { RowSelection } from './situation.js';
import { isOfUnits } from './units-of-row.js';
import { windowOf } from './window.js';

export function affected(facts: Facts, query: SituationQuery, differences: readonly Difference[]): RowSelection {
  const found = new Found();
  const reach = reachOf(query.period);
  const parts = partsOfCatalogue(facts.catalogue);
  const definitions = definitionsFor(facts.catalogue, query);
  const near = differences.filter(({ part, day }) => day <= reach.last && (day >= reach.first || parts.summingOf(part) === 'stock'));
  const turned = turnedVillages(facts, query, near);
  for (const definition of definitions) {
    const plan = planFor(facts, query, definition);
    const madeOf = parts.partsOf(definition, query.basis);
    for (const difference of near) if (madeOf.has(difference.part)) found.add(touchedRows(facts, { plan, definition }, difference), definition);
    if (hasStatus(definition)) for (const desa of turned) found.add(plan.reportingWith(desa), definition);
  }
  return found.rows;
}

class Found {
  readonly rows = new Map<string, Set<string>>();

  add(rows: readonly Row[], { code }: IndicatorDefinition): void {
    for (const { key } of rows) {
      const known = this.rows.get(key);
      if (known) known.add(code);
      else this.rows.set(key, new Set([code]));
    }
  }
}

/** The days that a number of the period, of the year so far or of the period before is summed from. */
function reachOf(period: string): { readonly first: Day; readonly last: Day } {
  const before = daysBefore(period).first;
  const newYear = `${yearOf(period)}-01-01`;
  return { first: before < newYear ? before : newYear, last: periodDays(period).last };
}

/** What rows are read by. */
interface Reading {
  readonly plan: Plan;
  readonly definition: IndicatorDefinition;
}

/**
 * Counted where it counts; a stock also where people live, a derived number also where its unit belongs. Where totals from
 * paper are kept, one count by name takes them away from the whole village.
 */
export function touchedRows(facts: Facts, { plan, definition }: Reading, difference: Difference): readonly Row[] {
  const rows = rowsAt(plan, definition, difference);
  if (!partsOfCatalogue(facts.catalogue).paperOf(definition).some(facts.cells.has)) return rows;
  return [...rows, ...villagesOfReport(facts.places, { ...difference, part: REPORT_PART }).flatMap((desa) => plan.holding(desa))];
}

function rowsAt(plan: Plan, definition: IndicatorDefinition, { residence, unit }: Difference): readonly Row[] {
  if (isOfUnits(definition)) return plan.lookingAt(unit);
  const counting = plan.counting(residence, unit);
  const counted = counting ? [counting] : [];
  if (definition.value.kind === 'derived') return [...counted, ...plan.livingAt(residence, unit), ...plan.lookingAt(unit)];
  return sasaranGroupOf(definition) === null ? counted : [...counted, ...plan.livingAt(residence, unit)];
}

/** Villages whose having reported at all may hang on these differences. */
function turnedVillages(facts: Facts, { period }: SituationQuery, differences: readonly Difference[]): readonly AreaCode[] {
  const { first, last } = periodDays(period);
  const weight = new Map<AreaCode, number>();
  for (const difference of differences) {
    if ((difference.part !== REPORT_PART && difference.part !== UNIT_REPORT_PART) || difference.day < first) continue;
    for (const desa of villagesOfReport(facts.places, difference)) weight.set(desa, (weight.get(desa) ?? 0) + MOST_TIMES * Math.abs(difference.n));
  }
  const window = windowOf(first, last);
  return [...weight].filter(([desa, moved]) => reportsOf(facts, desa, window) <= moved).map(([desa]) => desa);
}

/** One report may stand for a village by residence and by unit. */
const MOST_TIMES = 2;
