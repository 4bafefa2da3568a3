/** The weekly table of an area: new cases by place and disease over the last weeks, and where they are a signal. */
import { casePart } from '../indicator/index.js';
import { addDays, epiWeekOf, epiWeekStart, periodDays, type EpiWeek, type Millis } from '../period/index.js';
import type { SurveillanceRow, SurveillanceTable, RowLevel } from '../protocol/index.js';
import { residentsReader, type Facts, type ResidentsRow } from '../situation/index.js';
import { ruleOf, watchedDiseases } from './disease-rule.js';
import { signalOf } from './signal.js';

export interface SurveillanceQuery {
  readonly area: string;
  readonly week: EpiWeek;
  readonly level?: RowLevel;
}

/** How many weeks are told, the asked one last. */
const WEEKS = 8;

export function surveillanceTable(facts: Facts, { area, week, level }: SurveillanceQuery, now: Millis): SurveillanceTable {
  const weeks = lastWeeks(week);
  const reader = residentsReader(facts, { area, period: week, ...(level ? { level } : {}) });
  const rows = reader.rows.flatMap((row) => watchedDiseases.flatMap((disease) => rowOf(reader, { row, disease, weeks })));
  return { epoch: facts.epoch, clock: facts.clock, asOf: new Date(now).toISOString(), area, week, weeks, rows };
}

/** Oldest first. */
function lastWeeks(week: EpiWeek): readonly EpiWeek[] {
  const start = epiWeekStart(week);
  return Array.from({ length: WEEKS }, (_, index) => epiWeekOf(addDays(start, 7 * (index + 1 - WEEKS))));
}

interface Asked {
  readonly row: ResidentsRow;
  readonly disease: string;
  readonly weeks: readonly EpiWeek[];
}

/** None where there was no case in all these weeks. */
function rowOf(reader: ReturnType<typeof residentsReader>, { row, disease, weeks }: Asked): readonly SurveillanceRow[] {
  const counts = weeks.map((each) => reader.flow(row, casePart(disease), periodDays(each)));
  if (counts.every((count) => count === 0)) return [];
  const told = counts.map((count, index) => (count > 0 || reader.reported(row, periodDays(weeks[index] ?? '')) ? count : null));
  const signal = signalOf(ruleOf(disease), { count: counts.at(-1) ?? 0, before: told.slice(0, -1), size: row.isVillage ? 'village' : 'larger' });
  return [{ area: row.key, name: row.name, total: row.isTotal, disease, counts: told, signal }];
}
