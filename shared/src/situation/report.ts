/**
 * Whether a village has reported at all: an event of any programme by or for its residents, at a unit that serves
 * only this village, or a session, nil report or closing report of any unit that serves it. One is enough: then a
 * zero is a zero.
 */
import { desaOf, type AreaCode, type Places, type UnitId } from '../area/index.js';
import { REPORT_PART, UNIT_REPORT_PART, type Cells, type Months } from '../projection/index.js';
import type { Facts } from './facts.js';
import { EVER } from './rows/territory.js';
import { flowOver, type Window } from './window.js';

interface Reporters {
  /** Units that serve no other village. */
  readonly own: readonly UnitId[];
  readonly all: readonly UnitId[];
}
type ReportFacts = Pick<Facts, 'cells' | 'places'>;

export function hasReported({ cells, places }: ReportFacts, desa: AreaCode, window: Window): boolean {
  if (flowOver([cells.atDesa(REPORT_PART, desa)], window) > 0) return true;
  const { own, all } = reportersOf(places, desa);
  return sumAt(cells, own, { part: REPORT_PART, window }) > 0 || sumAt(cells, all, { part: UNIT_REPORT_PART, window }) > 0;
}

/** How much stands for the village having reported; a share of it may be told at two places. */
export function reportsOf({ cells, places }: ReportFacts, desa: AreaCode, window: Window): number {
  const { own, all } = reportersOf(places, desa);
  const events = flowOver([cells.atDesa(REPORT_PART, desa)], window) + sumAt(cells, own, { part: REPORT_PART, window });
  return events + sumAt(cells, all, { part: UNIT_REPORT_PART, window });
}

const sumAt = (cells: Cells, units: readonly UnitId[], { part, window }: { part: string; window: Window }): number =>
  flowOver(units.flatMap((unit) => servicesOf(cells, part, unit)), window);

const servicesOf = (cells: Cells, part: string, unit: UnitId): Months[] => [...cells.servedBy(unit)].map((desa) => cells.atService(part, unit, desa));

const known = new WeakMap<Places, Map<AreaCode, Reporters>>();

function reportersOf(places: Places, desa: AreaCode): Reporters {
  const ofPlaces = known.get(places) ?? new Map<AreaCode, Reporters>();
  known.set(places, ofPlaces);
  const ready = ofPlaces.get(desa);
  if (ready) return ready;
  const units = places.unitsFor(desa, EVER);
  const reporters = { own: units.filter(({ serves }) => serves.every((code) => desaOf(code) === desa)).map(({ id }) => id), all: units.map(({ id }) => id) };
  ofPlaces.set(desa, reporters);
  return reporters;
}

/** The units that serve this village and no other. */
export const ownUnitsOf = (places: Places, desa: AreaCode): readonly UnitId[] => reportersOf(places, desa).own;

/** The villages that a report at this place speaks for. */
export function villagesOfReport(places: Places, { part, residence, unit }: { part: string; residence: string; unit: UnitId }): readonly AreaCode[] {
  const served = [...new Set((places.unit(unit)?.serves ?? []).map(desaOf))];
  if (part === UNIT_REPORT_PART) return served;
  const ofUnit = served.length === 1 ? served : [];
  return residence === '' ? ofUnit : [...new Set([desaOf(residence), ...ofUnit])];
}
