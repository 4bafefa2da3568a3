/** The weekly table in the order in which it is read: diseases by urgency, the places of one disease, the signals. Pure. */
import type { SurveillanceRow, SurveillanceTable } from '@pantau/shared/protocol';
import { isExtraKey } from '@pantau/shared/situation';
import { ruleOf, thresholdOf } from '@pantau/shared/surveillance';

export interface Series {
  readonly row: SurveillanceRow;
  /** New cases of the week that is asked for. */
  readonly now: number;
  /** From so many on this week is a signal by its number; null = cannot be told. */
  readonly threshold: number | null;
  /** One case is enough. */
  readonly isImmediate: boolean;
}

/** @param small the rows, or the total, are a village or less */
function seriesOf(row: SurveillanceRow, small: boolean): Series {
  const rule = ruleOf(row.disease);
  return { row, now: row.counts.at(-1) ?? 0, threshold: thresholdOf(rule, { before: row.counts.slice(0, -1), size: small ? 'village' : 'larger' }), isImmediate: rule.isImmediate };
}

/** Whether the parts of the area are villages or less, and whether the area itself is. */
export interface Sizes {
  readonly parts: boolean;
  readonly whole: boolean;
}

const recent = ({ row }: Series): number => row.counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
/** Signals first, among them those of which one case is enough. */
const rankOf = ({ row: { signal }, isImmediate }: Series): number => (signal === null ? 0 : isImmediate ? 2 : 1);
const byUrgency = (a: Series, b: Series): number =>
  rankOf(b) - rankOf(a) || b.now - a.now || recent(b) - recent(a) || (a.row.area + a.row.disease < b.row.area + b.row.disease ? -1 : 1);

/** One line a disease, of the whole area; those with a signal anywhere first. */
export function diseasesIn({ rows }: SurveillanceTable, sizes: Sizes): readonly Series[] {
  const signalled = new Set(rows.filter(({ signal }) => signal).map(({ disease }) => disease));
  const all = rows.filter(({ total }) => total).map((row) => seriesOf(row, sizes.whole));
  return [...all].sort((a, b) => Number(signalled.has(b.row.disease)) - Number(signalled.has(a.row.disease)) || byUrgency(a, b));
}

export const placesOf = ({ rows }: SurveillanceTable, disease: string, sizes: Sizes): readonly Series[] =>
  rows.filter((row) => !row.total && row.disease === disease).map((row) => seriesOf(row, sizes.parts)).sort(byUrgency);

/** Of the parts, and of the whole where no part has it. */
export function signalsIn({ rows }: SurveillanceTable, sizes: Sizes): readonly Series[] {
  const signals = rows.filter(({ signal }) => signal !== null);
  const local = new Set(signals.filter(({ total }) => !total).map(({ disease }) => disease));
  const told = signals.filter(({ total, disease }) => !total || !local.has(disease));
  return told.map((row) => seriesOf(row, row.total ? sizes.whole : sizes.parts)).sort(byUrgency);
}

export const highestOf = (all: readonly Series[]): number => Math.max(1, ...all.flatMap(({ row }) => row.counts.map((count) => count ?? 0)));

export const isPlace = ({ area }: SurveillanceRow): boolean => !isExtraKey(area);
