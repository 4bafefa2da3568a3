/** Which number is to be explained: an indicator of an area and a period, as the rows of other reads show it. */
import { isVillage } from '@pantau/shared/area';
import { must } from '@pantau/shared/basics';
import type { IndicatorDefinition, Ratio } from '@pantau/shared/indicator';
import type { Millis } from '@pantau/shared/period';
import type { Basis, RowLevel } from '@pantau/shared/protocol';
import { frameFor, isExtraKey, planFor, situationOf, type Facts, type Frame, type Plan, type SituationQuery } from '@pantau/shared/situation';
import type { ExplainWish } from '../parameters.js';

export interface Question {
  readonly definition: IndicatorDefinition;
  readonly basis: Basis;
  readonly query: SituationQuery;
  /** One of the rows of what is unknown within the area; null = all rows of it. */
  readonly row: string | null;
  readonly frame: Frame;
  readonly plan: Plan;
  readonly now: Millis;
}

export function questionOf(facts: Facts, { area, indicator, period, basis, place }: ExplainWish, now: Millis): Question {
  const definition = must(facts.catalogue.find(({ code }) => code === indicator), 'indicator');
  const row = isExtraKey(area) ? area : null;
  const within = row === null ? area : area.slice(0, -2);
  const query: SituationQuery = { area: within, level: row === null ? (definition.finest ?? itself(facts, area)) : undefined, period, indicators: [indicator], basis, place };
  return { definition, basis: basis ?? definition.basis, query, row, frame: frameFor(facts, query, now), plan: planFor(facts, query, definition), now };
}

/** The level at which the area is a row of its own, so that what holds for it as a whole holds here too. */
function itself({ places }: Facts, key: string): RowLevel | undefined {
  const unit = places.unit(key);
  if (unit) return unit.kind === 'puskesmas' || unit.kind === 'posyandu' ? unit.kind : undefined;
  const area = places.area(key);
  if (!area) return undefined;
  return isVillage(area) ? 'desa' : area.level === 'kecamatan' ? 'kecamatan' : undefined;
}

/** Whether the place is too small for any number of it to be told. */
export const isWithheld = ({ definition, plan, row }: Question): boolean =>
  plan.withheld || (row === null ? plan.totalWithheld : definition.finest !== undefined && !plan.row(row));

/** The number as the rows of the situation add up to it. */
export function ratioOf(facts: Facts, { query, row, plan, now }: Question): Ratio {
  const rows = situationOf(facts, query, now).rows.filter(({ area }) => row === null || area === row);
  const numerator = rows.reduce((sum, each) => sum + each.numerator, 0);
  const known = rows.flatMap(({ denominator }) => denominator ?? []);
  const isUnknown = rows.some(({ area, denominator }) => denominator === null && !plan.row(area)?.extra);
  return { numerator, denominator: isUnknown || known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0) };
}

export interface Denominator {
  readonly value: number | null;
  readonly source: string | null;
  readonly basis: Basis;
}

/** What it is counted against, and which decree says so where one does. */
export function denominatorOf({ sasaran, places }: Facts, { definition, basis, query, row, frame }: Question, value: number | null): Denominator {
  if (definition.value.kind === 'derived' || definition.value.denominator.kind !== 'sasaran' || row !== null) return { value, source: null, basis };
  const { group, share = 1 } = definition.value.denominator;
  const set = sasaran.page({ group, year: frame.year, basis, day: frame.windows.own.last }).lookup(places, query.area);
  return { value: value ?? (set ? set.value * share : null), source: set?.source ?? null, basis };
}
