/** Rings of outlines: closed, in degrees, within Indonesia, crossing themselves nowhere. */
import clipping from 'polygon-clipping';
import { fail, ok, type ProblemCode, type Result } from '@pantau/shared/basics';
import { multiArea, ringArea, rounded } from './geometry.js';

export type Pair = [lng: number, lat: number];
/** Polygons of rings of positions. */
export type Coordinates = Pair[][][];
/** What is wrong, and what would be right. */
export interface ShapeFault {
  readonly code: ProblemCode;
  readonly hint?: string;
}

const LNG = [94, 142] as const;
const LAT = [-11.5, 6.5] as const;
const LEAST_CORNERS = 3;
/** In square degrees. */
const SQUARE_METRE = 1e-10;
const SHAPES = 'Polygon | MultiPolygon';
/** Told in the words of the form that files are made with. */
const HINT = { order: 'urutan lon,lat', crossing: 'garis batas memotong dirinya', size: 'luasnya nol' };

/** @param raw the coordinates of a MultiPolygon */
export function ringsIn(raw: unknown): Result<{ coordinates: Coordinates; closed: boolean }, ShapeFault> {
  if (!isPolygons(raw)) return fail({ code: 'E_GEOMETRY', hint: SHAPES });
  const fault = positionFault(raw.flat(2));
  if (fault) return fail(fault);
  const rings = raw.map((polygon) => polygon.map((ring) => closedRing(ring.map(([lng, lat]): Pair => [lng, lat]))));
  if (!rings.flat().every(isSimple)) return fail({ code: 'E_GEOMETRY', hint: HINT.crossing });
  const coordinates = rings.flatMap(inMetres);
  if (coordinates.length === 0) return fail({ code: 'E_GEOMETRY', hint: HINT.size });
  return ok({ coordinates, closed: raw.flat().some((ring) => !isClosed(ring)) });
}

/** Five decimals are about a metre; rings smaller than that are left by programs that cut maps. */
function inMetres(polygon: Pair[][]): Pair[][][] {
  const rings = polygon.map((ring) => ring.map(([lng, lat]): Pair => [rounded(lng), rounded(lat)]).filter(isStep));
  const [outer, ...holes] = rings;
  return outer && isLarge(outer) ? [[outer, ...holes.filter(isLarge)]] : [];
}

const isLarge = (ring: readonly Pair[]): boolean => ring.length > LEAST_CORNERS && ringArea(ring) !== 0;

function isPolygons(raw: unknown): raw is Coordinates {
  const isPair = (value: unknown) => Array.isArray(value) && value.length >= 2 && typeof value[0] === 'number' && typeof value[1] === 'number';
  const isRing = (value: unknown) => Array.isArray(value) && value.length >= LEAST_CORNERS && value.every(isPair);
  const isPolygon = (value: unknown) => Array.isArray(value) && value.length > 0 && value.every(isRing);
  return Array.isArray(raw) && raw.length > 0 && raw.every(isPolygon);
}

const within = (value: number, [least, most]: readonly [number, number]): boolean => value >= least && value <= most;

/** Metres are far beyond degrees; latitude first puts Indonesia beyond the pole. */
function positionFault(positions: readonly Pair[]): ShapeFault | null {
  if (positions.every(([lng, lat]) => within(lng, LNG) && within(lat, LAT))) return null;
  if (positions.every(([lat, lng]) => within(lng, LNG) && within(lat, LAT))) return { code: 'E_BBOX', hint: HINT.order };
  const areDegrees = positions.every(([lng, lat]) => Math.abs(lng) <= 180 && Math.abs(lat) <= 180);
  return areDegrees ? { code: 'E_BBOX', hint: '94..142, -11.5..6.5' } : { code: 'E_CRS' };
}

const isSame = (a: Pair | undefined, b: Pair | undefined): boolean => a?.[0] === b?.[0] && a?.[1] === b?.[1];
const isStep = (corner: Pair, index: number, ring: readonly Pair[]): boolean => index === 0 || !isSame(corner, ring[index - 1]);
const isClosed = (ring: readonly Pair[]): boolean => isSame(ring[0], ring.at(-1));
const closedRing = (ring: Pair[]): Pair[] => (isClosed(ring) ? ring : [...ring, ring[0] ?? [0, 0]]);

/** A ring that crosses itself covers more or less than what its corners say; a square metre is no matter. */
function isSimple(ring: Pair[]): boolean {
  const told = Math.abs(ringArea(ring));
  try {
    return Math.abs(multiArea(clipping.union([ring])) - told) <= told * 1e-6 + SQUARE_METRE;
  } catch {
    // What the sweep cannot follow is tangled as well.
    return false;
  }
}
