/**
 * What maps show of a kabupaten: known outlines, simplified with their shared borders, and schematic cells for all other
 * areas, so that none is missing. Pure, and too slow for the main thread.
 */
import type { MultiPolygon } from 'polygon-clipping';
import type { AreaCode } from '@pantau/shared/area';
import { kaurLabelPoints } from '../data/kaur-label-points.js';
import { cellsOf } from './cells.js';
import { boundsOf, middleOf, multiArea, Plane, rounded, simplified, type Point } from './geometry.js';
import { merged } from './merge.js';
import { NO_SHAPE, polygonsOf, type Geometry, type Shapes } from './shape.js';
import { simplifiedTogether } from './simplify.js';
import { sitesOf, type KnownSite, type Plot, type Site } from './sites.js';

export interface Outline {
  readonly geometry: Geometry;
  /** Not an outline that is known, but a cell around a point, or made of such cells. */
  readonly schematic: boolean;
}
export type Drawing = ReadonlyMap<AreaCode, Outline>;

export interface KabupatenOrder {
  readonly kabupaten: AreaCode;
  /** Its desa and kelurahan. */
  readonly villages: readonly Plot[];
  /** What is known of it and of all below it. */
  readonly shapes: Shapes;
}

/** Corners of a village, and of a kabupaten where a whole provinsi is looked at. */
const MOST = { village: 60, kabupaten: 20, cell: 20 };
/** A map of a kabupaten is about so many pixels wide; smaller steps would not be seen. */
const PIXELS = 1_000;
const USUAL_KM2 = { village: 9, kabupaten: 900 };
/** Where nothing is known: the middle of the country. */
const NOWHERE = { lng: 117.5, lat: -2.5 };

const labelPoints = new Map(kaurLabelPoints.map(([code, lat, lng, areaKm2]) => [code, { lat, lng, areaKm2 }]));

/** The kabupaten itself, its kecamatan and its villages. */
export function drawKabupaten({ kabupaten, villages, shapes }: KabupatenOrder): Drawing {
  const known = simplifiedTogether(shapes, { most: MOST.village, least: visibleStep(shapes) });
  const cells = outlinesOf(villages, { shapes: known, whole: kabupaten, usualKm2: USUAL_KM2.village });
  const outlines = new Map(cells);
  for (const kecamatan of new Set(villages.map(({ parent }) => parent ?? ''))) {
    outlines.set(kecamatan, madeOf(kecamatan, villages.filter(({ parent }) => parent === kecamatan), { known, cells }));
  }
  return outlines.set(kabupaten, madeOf(kabupaten, villages, { known, cells }));
}

/** The kabupaten of a provinsi, side by side. */
export function drawProvinsi(provinsi: AreaCode, orders: readonly KabupatenOrder[]): Drawing {
  const drawn = orders.flatMap((order): [AreaCode, Outline][] => {
    const outline = order.villages.length > 0 || order.shapes.has(order.kabupaten) ? drawKabupaten(order).get(order.kabupaten) : undefined;
    return outline ? [[order.kabupaten, outline]] : [];
  });
  const shapes = simplifiedTogether(new Map(drawn.map(([code, { geometry }]) => [code, geometry])), { most: MOST.kabupaten, least: 0 });
  const plots = orders.map(({ kabupaten }): Plot => ({ code: kabupaten, parent: provinsi }));
  const isSchematic = new Map(drawn.map(([code, { schematic }]) => [code, schematic]));
  const side = outlinesOf(plots, { shapes, whole: provinsi, usualKm2: USUAL_KM2.kabupaten });
  return new Map([...side].map(([code, outline]) => [code, { ...outline, schematic: isSchematic.get(code) ?? true }]));
}

interface Ground {
  readonly shapes: Shapes;
  /** Whose outline holds all of them. */
  readonly whole: AreaCode;
  readonly usualKm2: number;
}

function outlinesOf(plots: readonly Plot[], { shapes, whole, usualKm2 }: Ground): Drawing {
  if (plots.length === 0) return new Map();
  const plane = new Plane(originOf(plots, shapes));
  const planes = new Map([...shapes].map(([code, geometry]) => [code, planar(geometry, plane)]));
  const known = new Map(plots.flatMap(({ code }) => knownSite(code, planes.get(code) ?? null, plane)));
  const around = (parent: string) => planes.get(parent) ?? planes.get(whole) ?? null;
  const sites = sitesOf(plots, { known, around, usualKm2 });
  const cells = cellsOf(sites);
  return new Map(sites.map((site, i) => [site.code, drawn(site, { cell: cells[i] ?? [], shapes, plane })]));
}

function drawn({ code }: Site, { cell, shapes, plane }: { readonly cell: MultiPolygon; readonly shapes: Shapes; readonly plane: Plane }): Outline {
  const known = shapes.get(code);
  if (known) return { geometry: known, schematic: false };
  const coordinates = (cell[0] ?? []).map((ring) => simplified(ring, MOST.cell).map((point) => plane.toEarth(point)));
  return { geometry: { type: 'Polygon', coordinates }, schematic: true };
}

/** As it is known, else made of its parts. */
function madeOf(code: AreaCode, parts: readonly Plot[], { known, cells }: { readonly known: Shapes; readonly cells: Drawing }): Outline {
  const own = known.get(code);
  if (own) return { geometry: own, schematic: false };
  const outlines = parts.flatMap((part) => cells.get(part.code) ?? []);
  return { geometry: outlines.length > 0 ? merged(outlines.map(({ geometry }) => geometry)) : NO_SHAPE, schematic: outlines.length === 0 || outlines.some(({ schematic }) => schematic) };
}

const planar = (geometry: Geometry, plane: Plane): MultiPolygon =>
  polygonsOf(geometry).map((polygon) => polygon.map((ring) => ring.map(([lng, lat]) => [...plane.toPlane(lng, lat)] as [number, number])));

function knownSite(code: string, shape: MultiPolygon | null, plane: Plane): [string, KnownSite][] {
  if (shape) return [[code, { at: middleOf(shape), areaKm2: multiArea(shape), shape }]];
  const label = labelPoints.get(code);
  return label ? [[code, { at: plane.toPlane(label.lng, label.lat), areaKm2: label.areaKm2, shape: null }]] : [];
}

/** The middle of what is known. */
function originOf(plots: readonly Plot[], shapes: Shapes): { lng: number; lat: number } {
  const outlines = [...shapes.values()].flatMap((geometry) => polygonsOf(geometry).flatMap(([ring = []]) => ring.slice(0, 1)));
  const labels = plots.flatMap(({ code }): Point[] => {
    const label = labelPoints.get(code);
    return label ? [[label.lng, label.lat]] : [];
  });
  const points: readonly Point[] = [...outlines, ...labels];
  const mean = (axis: 0 | 1) => rounded(points.reduce((sum, point) => sum + point[axis], 0) / points.length);
  return points.length > 0 ? { lng: mean(0), lat: mean(1) } : NOWHERE;
}

/** Square degrees of a triangle of half a pixel. */
function visibleStep(shapes: Shapes): number {
  const [left, bottom, right, top] = boundsOf([...shapes.values()].flatMap((geometry) => polygonsOf(geometry).flat(2)));
  const wide = Math.max(right - left, top - bottom);
  return Number.isFinite(wide) ? (wide / PIXELS) ** 2 / 2 : 0;
}
