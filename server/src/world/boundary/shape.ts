/** The shape of an area: polygons of rings of positions, longitude first, as GeoJSON has them. */
import type { BoundaryFeature, Position } from '@pantau/shared/protocol';

export type Geometry = BoundaryFeature['geometry'];
/** By code of the area. */
export type Shapes = ReadonlyMap<string, Geometry>;
export type Coordinates = readonly (readonly (readonly Position[])[])[];

export const NO_SHAPE: Geometry = { type: 'MultiPolygon', coordinates: [] };

export const polygonsOf = (geometry: Geometry): Coordinates => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);

export function asGeometry(polygons: Coordinates): Geometry {
  const [only] = polygons;
  return only && polygons.length === 1 ? { type: 'Polygon', coordinates: only } : { type: 'MultiPolygon', coordinates: polygons };
}

/** Corners of all rings; the last position of a ring is the first one again. */
export const cornersIn = (geometry: Geometry): number => polygonsOf(geometry).flat().reduce((sum, ring) => sum + ring.length - 1, 0);
