/** One outline around several: the borders between them go, as far as both sides tell them alike. */
import { merge } from 'topojson-client';
import { areasOf, bordersOf } from './borders.js';
import { ringArea } from './geometry.js';
import { asGeometry, type Coordinates, type Geometry } from './shape.js';

/** Gaps smaller than this share of the whole are left by sides that do not quite meet. */
const SLIVER = 0.002;

export function merged(parts: readonly Geometry[]): Geometry {
  const borders = bordersOf(parts.map((part, i) => [String(i), part]));
  const { coordinates } = merge(borders, [...areasOf(borders)]);
  return asGeometry(withoutSlivers(coordinates as unknown as Coordinates));
}

function withoutSlivers(polygons: Coordinates): Coordinates {
  const whole = polygons.reduce((sum, [outer = []]) => sum + Math.abs(ringArea(outer)), 0);
  return polygons.map(([outer = [], ...holes]) => [outer, ...holes.filter((hole) => Math.abs(ringArea(hole)) > whole * SLIVER)]);
}
