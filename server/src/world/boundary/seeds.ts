/** Points spread over the plane: where nothing tells how areas lie, each still gets a place of its own. */
import type { Point } from './geometry.js';

/** Sunflower seeds: the k-th at an angle of its own, all equally dense. */
const GOLDEN_ANGLE = 2.399963229728653;

export const seed = (k: number, spacing: number): Point => {
  const distance = spacing * Math.sqrt(k + 0.3);
  return [distance * Math.cos(k * GOLDEN_ANGLE), distance * Math.sin(k * GOLDEN_ANGLE)];
};

interface Field {
  readonly around: Point;
  readonly spacing: number;
  /** Looks at so many points at the most. */
  readonly looks: number;
  readonly isFree: (point: Point) => boolean;
}

/** The first free points outwards from the middle; fewer where there are not so many. */
export function seeds(count: number, { around: [x, y], spacing, looks, isFree }: Field): readonly Point[] {
  const found: Point[] = [];
  for (let k = 0; k < looks && found.length < count; k++) {
    const [dx, dy] = seed(k, spacing);
    const point: Point = [x + dx, y + dy];
    if (isFree(point)) found.push(point);
  }
  return found;
}

/** So many of the points, each as far from those before it as can be, the first of the list first. */
export function farApart(points: readonly Point[], count: number): readonly Point[] {
  const nearest = points.map(() => Number.POSITIVE_INFINITY);
  const chosen: Point[] = [];
  for (let next = 0; chosen.length < count && chosen.length < points.length; next = nearest.indexOf(Math.max(...nearest))) {
    const [x, y] = points[next] ?? [0, 0];
    chosen.push([x, y]);
    points.forEach(([px, py], i) => (nearest[i] = Math.min(nearest[i] ?? 0, Math.hypot(px - x, py - y))));
  }
  return chosen;
}
