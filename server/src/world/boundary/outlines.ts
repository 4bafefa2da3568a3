/** Outlines for maps: known ones as they were handed in, schematic cells for all other areas, so that none is missing. */
import type { MultiPolygon } from 'polygon-clipping';
import type { Area, Places, Unit } from '@pantau/shared/area';
import type { Day } from '@pantau/shared/period';
import type { Boundaries, BoundaryFeature } from '@pantau/shared/protocol';
import { kaurLabelPoints } from '../data/kaur-label-points.js';
import { cellsOf } from './cells.js';
import { middleOf, multiArea, Plane, rounded, simplified, type Point } from './geometry.js';
import { sitesOf, type KnownSite, type Site } from './sites.js';

export type Geometry = BoundaryFeature['geometry'];
type KnownShapes = ReadonlyMap<string, Geometry>;

interface Outline {
  readonly geometry: Geometry;
  readonly schematic: boolean;
}

const MOST_CORNERS = 20;
/** Where nothing is known of a kabupaten: the middle of the country. */
const NOWHERE = { lng: 117.5, lat: -2.5 };
const labelPoints = new Map(kaurLabelPoints.map(([code, lat, lng, areaKm2]) => [code, { lat, lng, areaKm2 }]));

/** The outlines of one day's areas; what was worked out once is kept. */
export class Outlines {
  private readonly kabupaten = new Map<string, ReadonlyMap<string, Outline>>();

  constructor(
    private readonly places: Places,
    private readonly shapes: KnownShapes,
    private readonly day: Day,
  ) {}

  /** The children of an area (of a desa itself), the desa of a unit. */
  of(areaOrUnit: string): Boundaries {
    const span = { first: this.day, last: this.day };
    const children = this.places.area(areaOrUnit)?.level === 'provinsi' ? this.places.childrenOf(areaOrUnit, span).map(({ code }) => code) : this.places.desaIn(areaOrUnit, span);
    return { type: 'FeatureCollection', features: children.flatMap((code) => this.feature(code)) };
  }

  private feature(code: string): BoundaryFeature[] {
    const area = this.places.area(code);
    if (!area) return [];
    const { geometry, schematic } = this.outline(area);
    const unit: Unit | undefined = this.places.puskesmasOf(code, { first: this.day, last: this.day });
    return [{ type: 'Feature', properties: { code, name: area.name, parent: area.parent, unit: unit?.id ?? null, schematic }, geometry }];
  }

  private outline({ code, level }: Area): Outline {
    const known = this.shapes.get(code);
    if (known) return { geometry: known, schematic: false };
    const cells = this.cellsIn(code.slice(0, 5));
    if (level !== 'kabupaten') return cells.get(code) ?? { geometry: { type: 'MultiPolygon', coordinates: [] }, schematic: true };
    return { geometry: { type: 'MultiPolygon', coordinates: [...cells.values()].flatMap(({ geometry }) => polygonsOf(geometry)) }, schematic: true };
  }

  private cellsIn(kabupaten: string): ReadonlyMap<string, Outline> {
    let cells = this.kabupaten.get(kabupaten);
    if (!cells) this.kabupaten.set(kabupaten, (cells = this.workedOut(kabupaten)));
    return cells;
  }

  private workedOut(kabupaten: string): ReadonlyMap<string, Outline> {
    const villages = [...this.places.allAreas()].filter(({ code, level }) => code.startsWith(`${kabupaten}.`) && (level === 'desa' || level === 'kelurahan'));
    if (villages.length === 0) return new Map();
    const plane = new Plane(originOf(villages, this.shapes));
    const known = new Map(villages.flatMap(({ code }) => knownSite(code, this.shapes.get(code), plane)));
    const around = (parent: string) => planar(this.shapes.get(parent) ?? this.shapes.get(kabupaten), plane);
    const sites = sitesOf(villages, { known, around });
    const cells = cellsOf(sites);
    return new Map(sites.map((site, i) => [site.code, this.drawn(site, cells[i] ?? [], plane)]));
  }

  private drawn({ code }: Site, cell: MultiPolygon, plane: Plane): Outline {
    const known = this.shapes.get(code);
    if (known) return { geometry: known, schematic: false };
    const coordinates = (cell[0] ?? []).map((ring) => simplified(ring, MOST_CORNERS).map((point) => plane.toEarth(point)));
    return { geometry: { type: 'Polygon', coordinates }, schematic: true };
  }
}

const polygonsOf = (geometry: Geometry) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);

const planar = (geometry: Geometry | undefined, plane: Plane): MultiPolygon | null =>
  geometry ? polygonsOf(geometry).map((polygon) => polygon.map((ring) => ring.map(([lng, lat]) => [...plane.toPlane(lng, lat)] as [number, number]))) : null;

function knownSite(code: string, geometry: Geometry | undefined, plane: Plane): [string, KnownSite][] {
  const shape = planar(geometry, plane);
  if (shape) return [[code, { at: middleOf(shape), areaKm2: multiArea(shape), shape }]];
  const label = labelPoints.get(code);
  return label ? [[code, { at: plane.toPlane(label.lng, label.lat), areaKm2: label.areaKm2, shape: null }]] : [];
}

/** The middle of what is known. */
function originOf(villages: readonly Area[], shapes: KnownShapes): { lng: number; lat: number } {
  const points = villages.flatMap(({ code }): Point[] => {
    const [position] = polygonsOf(shapes.get(code) ?? { type: 'MultiPolygon', coordinates: [] }).flat(2);
    const label = labelPoints.get(code);
    return position ? [position] : label ? [[label.lng, label.lat]] : [];
  });
  const mean = (axis: 0 | 1) => rounded(points.reduce((sum, point) => sum + point[axis], 0) / points.length);
  return points.length > 0 ? { lng: mean(0), lat: mean(1) } : NOWHERE;
}
