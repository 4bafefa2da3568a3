/** Shapes as borders (TopoJSON): what two neighbours share is one border, told once. */
import { topology } from 'topojson-server';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Geometry } from './shape.js';

export type Borders = Topology<{ areas: GeometryCollection }>;
export type BorderedArea = (Polygon | MultiPolygon) & { readonly id: string };

export function bordersOf(shapes: Iterable<readonly [code: string, geometry: Geometry]>): Borders {
  const features = [...shapes].map(([id, geometry]) => ({ type: 'Feature', id, properties: {}, geometry }));
  return topology({ areas: { type: 'FeatureCollection', features } as unknown as GeoJSON.FeatureCollection }) as Borders;
}

export const areasOf = ({ objects }: Borders): readonly BorderedArea[] => objects.areas.geometries as BorderedArea[];
