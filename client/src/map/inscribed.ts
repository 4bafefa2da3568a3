/** The largest circle inside areas, found on a grid that is refined where it looks best: the place for a symbol or a name. */
import type { BoundaryFeature, Position } from '@pantau/shared/protocol';
import { outlineOf, polygonsOf, type Line } from './outline.js';

export interface Circle {
  readonly centre: Position;
  /** In degrees of latitude; longitude is taken as equally long, which near the equator it is. */
  readonly radius: number;
}

const GRID = 8;
const REFINEMENTS = 3;

/** Odd crossings to the right mean inside; holes count by themselves. */
export function isInside([x, y]: Position, lines: readonly Line[]): boolean {
  let inside = false;
  for (const line of lines)
    for (let index = 1; index < line.length; index += 1) {
      const [a, b] = [line[index - 1], line[index]];
      if (a && b && a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
    }
  return inside;
}

/** From a point to the nearest place of a straight line between two others. */
export function distanceTo([x, y]: Position, a: Position, b: Position): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / length));
  return Math.hypot(x - a[0] - t * dx, y - a[1] - t * dy);
}

function clearance(point: Position, lines: readonly Line[]): number {
  if (!isInside(point, lines)) return -1;
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines)
    for (let index = 1; index < line.length; index += 1) {
      const [a, b] = [line[index - 1], line[index]];
      if (a && b) least = Math.min(least, distanceTo(point, a, b));
    }
  return least;
}

interface Box {
  readonly centre: Position;
  readonly half: Position;
}

function boxOf(points: readonly Position[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return { centre: [(west + east) / 2, (south + north) / 2], half: [(east - west) / 2, (north - south) / 2] };
}

function bestOn({ centre, half }: Box, lines: readonly Line[]): Circle {
  let best: Circle = { centre, radius: clearance(centre, lines) };
  for (let row = 0; row < GRID; row += 1)
    for (let column = 0; column < GRID; column += 1) {
      const point: Position = [centre[0] + half[0] * ((2 * column + 1) / GRID - 1), centre[1] + half[1] * ((2 * row + 1) / GRID - 1)];
      const radius = clearance(point, lines);
      if (radius > best.radius) best = { centre: point, radius };
    }
  return best;
}

function inscribedIn(lines: readonly Line[]): Circle {
  let box = boxOf(lines.flat());
  let best = bestOn(box, lines);
  for (let step = 0; step < REFINEMENTS; step += 1) {
    box = { centre: best.centre, half: [box.half[0] / 2.5, box.half[1] / 2.5] };
    best = bestOn(box, lines);
  }
  return { ...best, radius: Math.max(0, best.radius) };
}

export const inscribed = (feature: BoundaryFeature): Circle => inscribedIn(polygonsOf(feature).flat());

/** No circle inside can be wider: half the shorter side of the frame around it. */
export function widestRadius(feature: BoundaryFeature): number {
  const { half } = boxOf(polygonsOf(feature).flat(2));
  return Math.min(...half);
}

/** In the union of neighbours. */
export const inscribedInAll = (features: readonly BoundaryFeature[]): Circle => inscribedIn(outlineOf(features));
