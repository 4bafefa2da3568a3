/**
 * Schematic cells: each place gets what is nearer to its point than to any other (Voronoi), cut to the outline of the
 * whole where one is known, else to a landscape of blobs as large as the places are. The same points give the same cells.
 */
import { Delaunay } from 'd3-delaunay';
import clipping, { type MultiPolygon, type Polygon } from 'polygon-clipping';
import type { Point } from './geometry.js';
import type { Site } from './sites.js';

/** A blob reaches further than a disc of the same size, so that neighbours touch; small ones more than large ones. */
const reachOf = (radius: number): number => radius * (1.35 + 1.3 / (1 + radius / 1.5));
type Blob = [number, number][];
const CORNERS = 18;
const MARGIN_KM = 60;

/** A cell for every place; one whose outline is known has that. */
export function cellsOf(sites: readonly Site[]): readonly MultiPolygon[] {
  const points = sites.map(({ at }) => at);
  const delaunay = Delaunay.from(points.map(([x, y]) => [x, y] as [number, number]));
  const [left, bottom, right, top] = boundsOf(points);
  const voronoi = delaunay.voronoi([left - MARGIN_KM, bottom - MARGIN_KM, right + MARGIN_KM, top + MARGIN_KM]);
  const shapes = sites.flatMap(({ shape }) => (shape ? [shape] : []));
  return sites.map((site, i) => {
    if (site.shape) return site.shape;
    const neighbours = [...voronoi.neighbors(i)].flatMap((j) => sites[j] ?? []);
    const cell: Polygon = [(voronoi.cellPolygon(i) as [number, number][] | null) ?? blobOf(site)];
    return cut(cell, site, { neighbours, shapes });
  });
}

interface Around {
  readonly neighbours: readonly Site[];
  /** All outlines that are known; what they hold is theirs. */
  readonly shapes: readonly MultiPolygon[];
}

function cut(cell: Polygon, site: Site, { neighbours, shapes }: Around): MultiPolygon {
  const inside = site.within ? clipping.intersection(cell, site.within) : inLandscape(cell, [site, ...neighbours].map(blobOf));
  const taken = shapes.filter((shape) => mayMeet(boundsOf(inside.flat(2)), boundsOf(shape.flat(2))));
  const left = taken.length > 0 ? clipping.difference(inside, ...taken) : inside;
  return partAround(site.at, left) ?? [[blobOf(site)]];
}

/** Where corners and middles of all sides lie in some blob, so does the cell: most are spared the slow way. */
function inLandscape(cell: Polygon, blobs: readonly Blob[]): MultiPolygon {
  const ring = cell[0] ?? [];
  const looks = ring.flatMap(([x, y], i): Point[] => {
    const [x0, y0] = ring.at(i - 1) ?? [x, y];
    return [[x, y], [(x + x0) / 2, (y + y0) / 2]];
  });
  if (looks.every((look) => blobs.some((blob) => isInside(blob, look)))) return [cell];
  const [first = [], ...others] = blobs;
  return clipping.intersection(cell, clipping.union([first], ...others.map((blob): Polygon => [blob])));
}

type Bounds = readonly [left: number, bottom: number, right: number, top: number];

function boundsOf(points: readonly Point[]): Bounds {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) [left, bottom, right, top] = [Math.min(left, x), Math.min(bottom, y), Math.max(right, x), Math.max(top, y)];
  return [left, bottom, right, top];
}

const mayMeet = (a: Bounds, b: Bounds): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

/** A disc with an uneven edge; the smallest are drawn larger than they are. */
function blobOf({ code, at: [x, y], areaKm2 }: Site): Blob {
  const radius = reachOf(Math.max(0.45, Math.sqrt(areaKm2 / Math.PI)));
  const phase = [...code].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 628, 7) / 100;
  const corners = Array.from({ length: CORNERS }, (_, i): [number, number] => {
    const angle = (i / CORNERS) * 2 * Math.PI;
    const uneven = 1 + 0.1 * Math.sin(3 * angle + phase) + 0.06 * Math.sin(5 * angle + 2 * phase);
    return [x + radius * uneven * Math.cos(angle), y + radius * uneven * Math.sin(angle)];
  });
  return [...corners, corners[0] ?? [x, y]];
}

/** The part that holds the point, without what the cut left over elsewhere. */
function partAround(point: Point, parts: MultiPolygon): MultiPolygon | null {
  const part = parts.find(([outer = []]) => isInside(outer, point));
  return part ? [[part[0] ?? []]] : null;
}

function isInside(ring: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  ring.forEach(([x1, y1], i) => {
    const [x0, y0] = ring.at(i - 1) ?? [x1, y1];
    if (y0 > y !== y1 > y && x < x0 + ((x1 - x0) * (y - y0)) / (y1 - y0)) inside = !inside;
  });
  return inside;
}
