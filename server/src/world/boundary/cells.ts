/**
 * Schematic cells: each place gets what is nearer to its point than to any other (Voronoi), cut to the outline of the
 * whole where one is known, else to a landscape of blobs as large as the places are. The same points give the same cells.
 */
import { Delaunay } from 'd3-delaunay';
import clipping, { type MultiPolygon, type Polygon } from 'polygon-clipping';
import { boundsOf, isInside, mayMeet, type Bounds, type Point } from './geometry.js';
import type { Site } from './sites.js';

/** A blob reaches further than a disc of the same size, so that neighbours touch; small ones more than large ones. */
const reachOf = (radius: number): number => radius * (1.35 + 1.3 / (1 + radius / 1.5));
type Blob = [number, number][];
const CORNERS = 18;
const MARGIN_KM = 60;

/** A cell for every place; one whose outline is known has that. Places within one outline share that out among themselves. */
export function cellsOf(sites: readonly Site[]): readonly MultiPolygon[] {
  const wholes = [...new Set(sites.map(({ within }) => within))];
  const shapes = sites.flatMap(({ shape }) => (shape ? [shape] : []));
  const cells = new Map<Site, MultiPolygon>();
  for (const whole of wholes) {
    // Whoever has an outline around it does not reach into those of others.
    const foreign = whole ? shapes : [...shapes, ...wholes.flatMap((other) => (other ? [other] : []))];
    for (const [site, cell] of sharedOut(sites.filter(({ within }) => within === whole), foreign)) cells.set(site, cell);
  }
  return sites.map((site) => cells.get(site) ?? [[blobOf(site)]]);
}

/** @param foreign what is known to be somebody's */
function sharedOut(sites: readonly Site[], foreign: readonly MultiPolygon[]): readonly (readonly [Site, MultiPolygon])[] {
  const points = sites.map(({ at: [x, y] }): [number, number] => [x, y]);
  const [left, bottom, right, top] = boundsOf(points);
  const voronoi = Delaunay.from(points).voronoi([left - MARGIN_KM, bottom - MARGIN_KM, right + MARGIN_KM, top + MARGIN_KM]);
  const grounds = foreign.map((shape) => ({ shape, bounds: boundsOf(shape.flat(2)) }));
  return sites.map((site, i) => {
    if (site.shape) return [site, site.shape];
    const neighbours = [...voronoi.neighbors(i)].flatMap((j) => sites[j] ?? []);
    const cell: Polygon = [(voronoi.cellPolygon(i) as [number, number][] | null) ?? blobOf(site)];
    return [site, cut(cell, site, { neighbours, grounds })];
  });
}

interface Around {
  readonly neighbours: readonly Site[];
  readonly grounds: readonly { readonly shape: MultiPolygon; readonly bounds: Bounds }[];
}

function cut(cell: Polygon, site: Site, { neighbours, grounds }: Around): MultiPolygon {
  const { within } = site;
  const inside = within ? orElse(() => clipping.intersection(cell, within), [cell]) : inLandscape(cell, [site, ...neighbours].map(blobOf));
  const bounds = boundsOf(inside.flat(2));
  const taken = grounds.filter((ground) => mayMeet(bounds, ground.bounds)).map(({ shape }) => shape);
  return partAround(site.at, without(inside, taken)) ?? [[blobOf(site)]];
}

/** One after the other where not at once. */
function without(inside: MultiPolygon, taken: readonly MultiPolygon[]): MultiPolygon {
  if (taken.length === 0) return inside;
  return orElse(() => clipping.difference(inside, ...taken), null) ?? taken.reduce((left, shape) => orElse(() => clipping.difference(left, shape), left), inside);
}

/** The library gives up on borders that all but touch: a schematic cell may do without the cut. */
function orElse<T>(cutting: () => T, otherwise: T): T {
  try {
    return cutting();
  } catch {
    return otherwise;
  }
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
  return orElse(() => clipping.intersection(cell, clipping.union([first], ...others.map((blob): Polygon => [blob]))), [[first]]);
}

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
  return part ? [part] : null;
}
