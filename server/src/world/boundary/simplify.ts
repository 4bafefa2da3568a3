/**
 * Outlines with fewer corners, for the wire. A border that two areas share is simplified once, so that it stays shared:
 * neighbours neither overlap nor part. The corners that tell least go first (Visvalingam, on the topology of TopoJSON).
 * No area vanishes; small islands and holes of it may.
 */
import { feature } from 'topojson-client';
import { presimplify } from 'topojson-simplify';
import type { Polygon, Topology } from 'topojson-specification';
import { must } from '@pantau/shared/basics';
import { areasOf, bordersOf, type BorderedArea } from './borders.js';
import { ringArea, type Point } from './geometry.js';
import { asGeometry, polygonsOf, type Coordinates, type Geometry, type Shapes } from './shape.js';

export interface Detail {
  /** Corners of one area at the most, as far as places allow where three areas meet: those always stay. */
  readonly most: number;
  /** A corner goes in any case where the triangle with its neighbours is smaller; square degrees. */
  readonly least: number;
}

/** A corner and how much it tells: the area of its triangle, infinite at both ends of a border. */
type Corner = readonly [x: number, y: number, weight: number];

interface Known {
  readonly areas: readonly BorderedArea[];
  readonly borders: readonly (readonly Corner[])[];
}

export function simplifiedTogether(shapes: Shapes, detail: Detail): Map<string, Geometry> {
  const known = weighed(shapes);
  const thresholds = known.borders.map(() => detail.least);
  for (const area of known.areas) raise(thresholds, known, { area, most: detail.most });
  const once = drawn(known, thresholds);
  for (const area of known.areas) if (must(once.get(area.id)).length === 0) restore(thresholds, known, area);
  return new Map([...drawn(known, thresholds)].map(([code, coordinates]) => [code, asGeometry(coordinates)]));
}

function weighed(shapes: Shapes): Known {
  const borders = presimplify(bordersOf(shapes));
  return { areas: areasOf(borders), borders: borders.arcs as unknown as Corner[][] };
}

const bordersIn = ({ arcs }: Pick<BorderedArea, 'arcs'>): readonly number[] => (arcs as readonly unknown[]).flat(3).map((arc) => indexOf(arc as number));
/** A border that is walked backwards is told by the complement of its number. */
const indexOf = (arc: number): number => (arc < 0 ? ~arc : arc);

/** How much the corners between the ends of these borders tell, the most telling first. */
const weightsIn = ({ borders }: Known, some: readonly number[]): readonly number[] =>
  some.flatMap((border) => (borders[border] ?? []).flatMap(([, , weight]) => (weight < Number.POSITIVE_INFINITY ? [weight] : []))).sort((a, b) => b - a);

/** Until the area has no more corners than it may have; a border obeys the stricter of its two areas. */
function raise(thresholds: number[], known: Known, { area, most }: { readonly area: BorderedArea; readonly most: number }): void {
  const own = bordersIn(area);
  const tooMany = weightsIn(known, own)[Math.max(0, most - own.length)];
  if (tooMany !== undefined) for (const border of own) thresholds[border] = Math.max(thresholds[border] ?? 0, justAbove(tooMany));
}

const justAbove = (weight: number): number => weight * (1 + Number.EPSILON) + Number.MIN_VALUE;

/** Nothing would be left of the area: the borders of its largest part keep their two most telling corners each. */
function restore(thresholds: number[], known: Known, area: BorderedArea): void {
  const whole = drawn({ ...known, areas: [area] }, known.borders.map(() => 0)).get(area.id) ?? [];
  const sizes = whole.map(([ring = []]) => Math.abs(ringArea(ring)));
  const largest = sizes.indexOf(Math.max(...sizes));
  const arcs = area.type === 'Polygon' ? area.arcs : (area.arcs[largest] ?? []);
  for (const border of bordersIn({ arcs } as Polygon)) {
    const [first = 0, second = first] = weightsIn(known, [border]);
    thresholds[border] = Math.min(thresholds[border] ?? 0, second);
  }
}

/** The areas without the corners below the thresholds, and without rings that have shrunk to nothing. */
function drawn({ areas, borders }: Known, thresholds: readonly number[]): Map<string, Coordinates> {
  const arcs = borders.map((corners, border) => corners.filter(([, , weight]) => weight >= (thresholds[border] ?? 0)).map(([x, y]) => [x, y]));
  const thinned: Topology = { type: 'Topology', objects: {}, arcs };
  return new Map(areas.map((area) => [area.id, left(polygonsOf(feature(thinned, area as Polygon).geometry as unknown as Geometry))]));
}

const left = (polygons: Coordinates): Coordinates =>
  polygons.filter(([outer = []]) => !isNothing(outer)).map(([outer = [], ...holes]) => [outer, ...holes.filter((hole) => !isNothing(hole))]);

/** Of a square metre or less. */
const isNothing = (ring: readonly Point[]): boolean => Math.abs(ringArea(ring)) < 1e-10;
