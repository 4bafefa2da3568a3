/** Rings of outlines: closed, in degrees, within Indonesia, crossing themselves nowhere. */
import clipping from 'polygon-clipping';
import { fail, ok, type Result } from '@pantau/shared/basics';
import { multiArea, ringArea } from './geometry.js';

export type Pair = [lng: number, lat: number];
/** Polygons of rings of positions. */
export type Coordinates = Pair[][][];
export type RingFault = 'E_GEOMETRY' | 'E_BBOX' | 'E_CRS';

const LNG = [94, 142] as const;
const LAT = [-12, 7] as const;
const LEAST_CORNERS = 3;
/** Six decimals are about ten centimetres. */
const PRECISION = 1_000_000;

/** @param raw the coordinates of a MultiPolygon */
export function ringsIn(raw: unknown): Result<{ coordinates: Coordinates; closed: boolean }, RingFault> {
  if (!isPolygons(raw)) return fail('E_GEOMETRY');
  const fault = positionFault(raw.flat(2));
  if (fault) return fail(fault);
  const closed = raw.flat().some((ring) => !isClosed(ring));
  const coordinates = raw.map((polygon) => polygon.map((ring) => closedRing(ring.map(rounded))));
  return coordinates.flat().every(isSimple) ? ok({ coordinates, closed }) : fail('E_GEOMETRY');
}

function isPolygons(raw: unknown): raw is Coordinates {
  const isPair = (value: unknown) => Array.isArray(value) && value.length >= 2 && value.slice(0, 2).every((n) => typeof n === 'number' && Number.isFinite(n));
  const isRing = (value: unknown) => Array.isArray(value) && value.length >= LEAST_CORNERS && value.every(isPair);
  const isPolygon = (value: unknown) => Array.isArray(value) && value.length > 0 && value.every(isRing);
  return Array.isArray(raw) && raw.length > 0 && raw.every(isPolygon);
}

const within = (value: number, [least, most]: readonly [number, number]): boolean => value >= least && value <= most;

/** Metres are far beyond degrees; latitude first puts Indonesia beyond the pole. */
function positionFault(positions: readonly Pair[]): RingFault | null {
  if (positions.every(([lng, lat]) => within(lng, LNG) && within(lat, LAT))) return null;
  if (positions.every(([lng, lat]) => Math.abs(lng) <= 180 && Math.abs(lat) <= 180)) return 'E_BBOX';
  return 'E_CRS';
}

const rounded = ([lng, lat]: Pair): Pair => [Math.round(lng * PRECISION) / PRECISION, Math.round(lat * PRECISION) / PRECISION];

function isClosed(ring: readonly Pair[]): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

const closedRing = (ring: Pair[]): Pair[] => (isClosed(ring) ? ring : [...ring, ring[0] ?? [0, 0]]);

/** A ring that crosses itself covers more or less than what its corners say. */
function isSimple(ring: Pair[]): boolean {
  const told = Math.abs(ringArea(ring));
  if (ring.length <= LEAST_CORNERS || told === 0) return false;
  return Math.abs(multiArea(clipping.union([ring])) - told) <= told * 1e-6;
}
