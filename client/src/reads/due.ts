/** From which clock on a table has to be, by what a watch has shown: every number bears the clock at which it last moved. */
import type { PwsTable, SituationRow } from '@pantau/shared/protocol';
import type { Watched } from '../live/index.js';

export interface Due {
  readonly epoch: string;
  /** By indicator and period. */
  readonly moved: ReadonlyMap<string, { readonly print: number; readonly clock: number }>;
}

const dueKey = (indicator: string, period: string): string => `${indicator} ${period}`;

const STATUSES = ['baik', 'kurang', 'cukup', 'jelek', 'belum_lapor', null] as const;
const PRIME = 0x01000193;
const START = 0x811c9dc5;
/** Denominators may have parts of a person. */
const PARTS = 1000;

const mixed = (hash: number, n: number | null): number => Math.imul(hash ^ (n === null ? -1 : Math.round(n * PARTS)), PRIME);

/** What a reader would notice of all rows together, as one number; the rows of a situation keep their order. */
function printsOf(rows: readonly SituationRow[]): ReadonlyMap<string, number> {
  const prints = new Map<string, number>();
  for (const { indicator, period, numerator, denominator, cumulative, status } of rows) {
    const key = dueKey(indicator, period);
    const told = [numerator, denominator, cumulative.numerator, cumulative.denominator, STATUSES.indexOf(status)];
    prints.set(key, told.reduce<number>(mixed, prints.get(key) ?? START));
  }
  return prints;
}

export function dueAfter(before: Due | undefined, { epoch, clock, situations }: Watched): Due {
  const known = before?.epoch === epoch ? before.moved : undefined;
  const moved = situations.flatMap(({ rows }) => [...printsOf(rows)]).map(([key, print]) => {
    const earlier = known?.get(key);
    return [key, earlier?.print === print ? earlier : { print, clock }] as const;
  });
  return { epoch, moved: new Map(moved) };
}

export function isBehind({ epoch, clock, indicator, period }: Pick<PwsTable, 'epoch' | 'clock' | 'indicator' | 'period'>, due: Due | undefined): boolean {
  if (!due) return false;
  return epoch !== due.epoch || clock < (due.moved.get(dueKey(indicator, period))?.clock ?? 0);
}
