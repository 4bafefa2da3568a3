/** A sheet that stands still: places in its own units, north up, as large as it allows. No tiles, no zoom. */
import type { BoundaryFeature, Position } from '@pantau/shared/protocol';
import { polygonsOf, type Line } from './outline.js';

export interface FlatSize {
  readonly width: number;
  readonly height: number;
}

export interface Flat extends FlatSize {
  readonly toSheet: (position: Position) => Position;
  /** Units of the sheet that a degree of latitude takes. */
  readonly perDegree: number;
}

const MARGIN = 4;
const RADIANS = Math.PI / 180;

export function flatOf(features: readonly BoundaryFeature[], { width, height }: FlatSize): Flat {
  const points = features.flatMap((feature) => polygonsOf(feature).flat(2));
  const [west, east] = rangeOf(points.map(([lng]) => lng));
  const [south, north] = rangeOf(points.map(([, lat]) => lat));
  const narrowed = Math.cos(((south + north) / 2) * RADIANS);
  const perDegree = Math.min((width - 2 * MARGIN) / Math.max(1e-9, (east - west) * narrowed), (height - 2 * MARGIN) / Math.max(1e-9, north - south));
  const [middle, centre] = [(west + east) / 2, (south + north) / 2];
  return {
    width,
    height,
    perDegree,
    toSheet: ([lng, lat]) => [width / 2 + (lng - middle) * narrowed * perDegree, height / 2 - (lat - centre) * perDegree],
  };
}

/** Without spreading: a kabupaten has more points than a call may have arguments. */
function rangeOf(numbers: readonly number[]): [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const n of numbers) {
    if (n < least) least = n;
    if (n > most) most = n;
  }
  return [least, most];
}

const placesOf = ([x, y]: Position): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** The `d` of an SVG path. */
export const pathOf = (lines: readonly Line[], { toSheet }: Flat, close: boolean): string =>
  lines.map((line) => `M${line.map((position) => placesOf(toSheet(position))).join('L')}${close ? 'Z' : ''}`).join('');

export const shapeOf = (feature: BoundaryFeature, flat: Flat): string => pathOf(polygonsOf(feature).flat(), flat, true);
