/** What is asked of the situation, and the read that answers it. */
import type { Places } from '../area/index.js';
import type { Catalogue, IndicatorDefinition } from '../indicator/index.js';
import { periodDays, zoneOfCode, type Millis, type Period } from '../period/index.js';
import type { Basis, PlaceRule, RowLevel } from '../protocol/index.js';
import type { Facts } from './facts.js';
import { frameOf, type Frame } from './frame.js';
import { grainOf } from './rows/grain.js';
import { Plan } from './rows/plan.js';

export interface AreaQuery {
  /** An area code or a unit id. */
  readonly area: string;
  /** Default: the children. */
  readonly level?: RowLevel;
  readonly period: Period;
  /** Default: the indicator's own. */
  readonly basis?: Basis;
  /** Default: residence; facility indicators are always by service. */
  readonly place?: PlaceRule;
}
export interface SituationQuery extends AreaQuery {
  /** Default: all of the catalogue. */
  readonly indicators?: readonly string[];
}
export interface PwsQuery extends AreaQuery {
  readonly indicator: string;
}

export const frameFor = ({ places, rules }: Facts, { area, period }: Pick<AreaQuery, 'area' | 'period'>, now: Millis): Frame =>
  frameOf({ period, zone: zoneOfCode(places.kabupatenOf(area)), now, closingDay: rules.closingDay });

/** The rows that answer a query for one indicator; none where the place is too small for it to be told. */
export function planFor({ places }: Pick<Facts, 'places'>, query: AreaQuery, definition: Pick<IndicatorDefinition, 'place' | 'finest'>): Plan {
  const { finest } = definition;
  const place = definition.place === 'service' ? 'service' : (query.place ?? 'residence');
  const known = plans.get(places) ?? new Map<string, Plan>();
  plans.set(places, known);
  const key = `${query.area}|${query.level ?? ''}|${query.period}|${place}|${finest ?? ''}`;
  const plan = known.get(key);
  if (plan) return plan;
  if (known.size >= MOST_PLANS) known.clear();
  const made = makePlan(places, query, { place, finest });
  known.set(key, made);
  return made;
}

const plans = new WeakMap<Places, Map<string, Plan>>();
const MOST_PLANS = 2048;

function makePlan(places: Places, { area, level, period }: AreaQuery, rule: Pick<IndicatorDefinition, 'finest'> & { readonly place: PlaceRule }): Plan {
  const span = periodDays(period);
  return new Plan(places, { area, grain: grainOf(places, area, { level, span }), span, ...rule });
}

export function definitionsFor(catalogue: Catalogue, { indicators }: SituationQuery): readonly IndicatorDefinition[] {
  if (!indicators) return catalogue;
  const asked = new Set(indicators);
  return catalogue.filter(({ code }) => asked.has(code));
}
