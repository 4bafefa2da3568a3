/** Where areas lie: a known point, or a place in a layout that keeps the areas of one parent together. */
import type { Area } from '@pantau/shared/area';
import type { MultiPolygon } from 'polygon-clipping';
import type { Point } from './geometry.js';

export interface Site {
  readonly code: string;
  readonly at: Point;
  readonly areaKm2: number;
  /** The outline, where it is known. */
  readonly shape: MultiPolygon | null;
  /** The outline of what it belongs to, where that is known. */
  readonly within: MultiPolygon | null;
}
/** What is known of one area, on the plane. */
export type KnownSite = Pick<Site, 'at' | 'areaKm2' | 'shape'>;

/** Sunflower seeds: the k-th at an angle of its own, all equally dense. */
const GOLDEN_ANGLE = 2.399963229728653;
const seed = (k: number, spacing: number): Point => {
  const distance = spacing * Math.sqrt(k + 0.3);
  return [distance * Math.cos(k * GOLDEN_ANGLE), distance * Math.sin(k * GOLDEN_ANGLE)];
};

const USUAL_AREA_KM2 = 9;
const SPACING_KM = 1.7;

interface Surroundings {
  readonly known: ReadonlyMap<string, KnownSite>;
  /** The outline around the children of an area. */
  readonly around: (parent: string) => MultiPolygon | null;
}

export function sitesOf(villages: readonly Area[], { known, around }: Surroundings): readonly Site[] {
  const families = [...new Set(villages.map(({ parent }) => parent ?? ''))].sort();
  const largest = Math.max(...families.map((family) => villages.filter(({ parent }) => parent === family).length));
  return families.flatMap((family, i) => {
    const members = villages.filter(({ parent }) => (parent ?? '') === family);
    const points = members.flatMap(({ code }) => known.get(code) ?? []).map(({ at }) => at);
    const centre = points.length > 0 ? meanOf(points) : seed(i, SPACING_KM * Math.sqrt(largest) * 1.9);
    const within = around(family);
    return members.map(({ code }, k): Site => ({ code, within, ...(known.get(code) ?? { at: shifted(centre, seed(k, SPACING_KM)), areaKm2: USUAL_AREA_KM2, shape: null }) }));
  });
}

const shifted = ([x, y]: Point, [dx, dy]: Point): Point => [x + dx, y + dy];
const meanOf = (points: readonly Point[]): Point => [points.reduce((sum, [x]) => sum + x, 0) / points.length, points.reduce((sum, [, y]) => sum + y, 0) / points.length];
