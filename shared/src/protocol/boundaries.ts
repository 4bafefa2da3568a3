/** Outlines of areas as they travel: GeoJSON, longitude first. */
import type { AreaCode, UnitId } from '../area/index.js';

export type Position = readonly [lng: number, lat: number];
export type Ring = readonly Position[];

export interface BoundaryFeature {
  readonly type: 'Feature';
  readonly properties: {
    readonly code: AreaCode;
    readonly name: string;
    readonly parent: AreaCode | null;
    /** The Puskesmas that works over the area, where one does. */
    readonly unit: UnitId | null;
    /** A cell around a label point instead of a known outline: every map says so. */
    readonly schematic: boolean;
  };
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] };
}

export interface Boundaries {
  readonly type: 'FeatureCollection';
  readonly features: readonly BoundaryFeature[];
}
