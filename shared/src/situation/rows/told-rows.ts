/**
 * Which rows may be told. A number that could name persons in a small place is told of Puskesmas, kabupaten and provinsi
 * alone: of no other row, and of what is left over in a kabupaten or provinsi only as a whole, so that nothing smaller
 * is left to be asked for.
 */
import type { Places } from '../../area/index.js';
import { NOWHERE, unknownDesa, type Grain, type Order, type Row, type Spot } from './row.js';

export type Finest = 'puskesmas' | undefined;

/** Whether a sum of the area or unit may be told. A kecamatan may hold less than a Puskesmas. */
export const isToldAsWhole = (places: Places, key: string, finest: Finest): boolean => finest === undefined || isLarge(places, key);

/** Whether rows of this level are told at all. */
export const isToldAt = (grain: Grain, finest: Finest): boolean => finest === undefined || grain === 'puskesmas' || grain === 'kabupaten';

export function toldRows(rows: readonly Row[], { places, territory: { key }, grain }: Order, finest: Finest): readonly Row[] {
  if (finest === undefined) return rows;
  if (!isToldAt(grain, finest)) return [];
  const told = rows.filter((row) => isLarge(places, row.key) && row.sasaranOf.includes(row.key));
  const rest = rows.filter((row) => !told.includes(row));
  if (rest.length === 0 || !isRegion(places, key)) return told;
  return grain === 'kabupaten' ? [...told, ...rest] : [...told, together(rest, unknownDesa(key))];
}

const isRegion = (places: Places, key: string): boolean => ['provinsi', 'kabupaten'].includes(places.area(key)?.level ?? '');
const isLarge = (places: Places, key: string): boolean => isRegion(places, key) || places.unit(key)?.kind === 'puskesmas';

/** One row of all, shown where it holds anything. */
const together = (rows: readonly Row[], key: string): Row => ({
  key,
  name: rows.find((row) => row.key === key)?.name ?? key,
  extra: true,
  counts: sum(rows.map(({ counts }) => counts)),
  residents: sum(rows.map(({ residents }) => residents)),
  sasaranOf: [],
  desa: rows.flatMap(({ desa }) => desa),
  units: rows.flatMap(({ units }) => units),
  reporting: [],
});

/** At the level of Puskesmas whoever was served counts, wherever they live. */
function sum(spots: readonly Spot[]): Spot {
  const served = spots.flatMap((spot) => spot.served?.units ?? []);
  return {
    ...NOWHERE,
    desa: spots.flatMap(({ desa }) => desa),
    dusun: spots.flatMap(({ dusun }) => dusun),
    unknownAt: spots.flatMap(({ unknownAt }) => unknownAt),
    served: served.length > 0 ? { units: served, clients: { of: 'anywhere' } } : null,
  };
}
