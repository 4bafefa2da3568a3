/** Plane geometry of outlines. Positions are longitude and latitude; distances and areas are kilometres on a local plane. */
import type { MultiPolygon, Polygon, Ring } from 'polygon-clipping';

export type Point = readonly [x: number, y: number];

const KM_PER_DEGREE = 111.2;

/** A plane that touches the earth near a latitude; good enough for a kabupaten. */
export class Plane {
  private readonly shrink: number;

  constructor(private readonly origin: { readonly lng: number; readonly lat: number }) {
    this.shrink = Math.cos((origin.lat * Math.PI) / 180) * KM_PER_DEGREE;
  }

  toPlane = (lng: number, lat: number): Point => [(lng - this.origin.lng) * this.shrink, (lat - this.origin.lat) * KM_PER_DEGREE];

  /** Five decimals are about a metre. */
  toEarth = ([x, y]: Point): [lng: number, lat: number] => [rounded(this.origin.lng + x / this.shrink), rounded(this.origin.lat + y / KM_PER_DEGREE)];
}

export const rounded = (degrees: number): number => Math.round(degrees * 100_000) / 100_000;

/** Twice the signed area of the triangle. */
const cross = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number => (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);

/** Signed: positive where the ring runs against the clock. */
export function ringArea(ring: readonly Point[]): number {
  let sum = 0;
  const [origin = [0, 0] as const] = ring;
  for (let i = 1; i + 1 < ring.length; i++) sum += cross(origin, ring[i] ?? origin, ring[i + 1] ?? origin);
  return sum / 2;
}

const polygonArea = ([outer = [], ...holes]: Polygon): number => Math.abs(ringArea(outer)) - holes.reduce((sum, hole) => sum + Math.abs(ringArea(hole)), 0);
export const multiArea = (polygons: MultiPolygon): number => polygons.reduce((sum, polygon) => sum + polygonArea(polygon), 0);

export type Bounds = readonly [left: number, bottom: number, right: number, top: number];

export function boundsOf(points: readonly Point[]): Bounds {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) [left, bottom, right, top] = [Math.min(left, x), Math.min(bottom, y), Math.max(right, x), Math.max(top, y)];
  return [left, bottom, right, top];
}

export const mayMeet = (a: Bounds, b: Bounds): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

/** Odd crossings to the right mean inside. */
export function isInside(ring: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  ring.forEach(([x1, y1], i) => {
    const [x0, y0] = ring.at(i - 1) ?? [x1, y1];
    if (y0 > y !== y1 > y && x < x0 + ((x1 - x0) * (y - y0)) / (y1 - y0)) inside = !inside;
  });
  return inside;
}

/** In a polygon and in no hole of it. */
export const isWithin = (polygons: MultiPolygon, point: Point): boolean =>
  polygons.some(([outer = [], ...holes]) => isInside(outer, point) && !holes.some((hole) => isInside(hole, point)));

/** The middle of the largest part. */
export function middleOf(polygons: MultiPolygon): Point {
  const largest = [...polygons].sort((a, b) => polygonArea(b) - polygonArea(a))[0]?.[0] ?? [];
  const area = ringArea(largest);
  const origin = largest[0] ?? ([0, 0] as const);
  let [x, y] = [0, 0];
  for (let i = 1; i + 1 < largest.length; i++) {
    const [b, c] = [largest[i] ?? origin, largest[i + 1] ?? origin];
    const weight = area === 0 ? 0 : cross(origin, b, c) / (6 * area);
    x += (origin[0] + b[0] + c[0]) * weight;
    y += (origin[1] + b[1] + c[1]) * weight;
  }
  return area === 0 ? [origin[0], origin[1]] : [x, y];
}

/** The ring with at most so many corners, the least telling ones left out (Visvalingam). It stays closed. */
export function simplified(ring: Ring, most: number): Ring {
  const corners: Point[] = ring.slice(0, -1);
  while (corners.length > Math.max(3, most)) {
    let least = 0;
    let leastArea = Infinity;
    corners.forEach((corner, i) => {
      const area = Math.abs(cross(corners.at(i - 1) ?? corner, corner, corners[(i + 1) % corners.length] ?? corner));
      if (area < leastArea) [least, leastArea] = [i, area];
    });
    corners.splice(least, 1);
  }
  return [...corners, corners[0] ?? [0, 0]].map(([x, y]) => [x, y]);
}
