/** The rows of `PUT /boundaries`: a GeoJSON collection, checked as a whole and feature by feature. */
import { dotted, isAreaCode } from '@pantau/shared/area';
import { fail, ok, type Problem, type ProblemCode, type Result } from '@pantau/shared/basics';
import type { BoundaryRow } from '../../store/index.js';
import type { RowProblem } from '../csv-table.js';
import { ringsIn, type Coordinates, type ShapeFault } from './rings.js';

export interface CheckedBoundaries {
  readonly good: readonly NumberedRow[];
  readonly bad: readonly RowProblem[];
  /** Numbers of features whose rings were left open and have been closed. */
  readonly closed: readonly number[];
}
/** `line`: the number of the feature it stands in. */
export interface NumberedRow extends BoundaryRow {
  readonly line: number;
}
type Json = Readonly<Record<string, unknown>>;

const MOST_FEATURES = 5_000;
const MOST_POINTS = 500_000;
/** Of one ring: the longest of real ones have about a thousand. */
const MOST_CORNERS = 50_000;
const CODE_FORM = '17.04.02.2009';
/** Statistics Indonesia numbers kecamatan and villages by codes of its own. */
const BPS_CODE = /^\d{7}$|^\d{6}0\d{3}$/;
const BPS_HINT = 'kode BPS; gunakan kode Kemendagri';

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

export function checkBoundaries(body: unknown): Result<CheckedBoundaries, readonly Problem[]> {
  const features = isObject(body) && body.type === 'FeatureCollection' && Array.isArray(body.features) ? (body.features as unknown[]) : null;
  if (!features || !isObject(body)) return refusal('E_GEOMETRY', '/features');
  if (namesOtherSystem(body.crs)) return refusal('E_CRS', '/crs');
  if (features.length > MOST_FEATURES || pointsIn(features) > MOST_POINTS) return refusal('E_POINTS', '/features');
  const codes = features.map(codeOf);
  const twice = firstRepeated(codes.map((code) => (code.ok ? code.value : null)));
  if (twice >= 0) return refusal('E_DUP_AREA', pointerOf(twice + 1));
  return sorted(features.map((feature, i) => checkFeature(feature, codes[i] ?? fail({ code: 'E_AREA_FORMAT' }))));
}

const refusal = (code: ProblemCode, pointer: string) => fail([{ code, pointer }]);
/** @param line number of the feature, from 1 */
export const pointerOf = (line: number): string => `feature:${line}`;

/** Nothing, or longitude and latitude under one of their names. */
function namesOtherSystem(crs: unknown): boolean {
  if (crs === undefined || crs === null) return false;
  const name = isObject(crs) && isObject(crs.properties) ? crs.properties.name : undefined;
  return typeof name !== 'string' || name.length > 200 || !/(?:CRS84|EPSG:+4326)$/i.test(name.replace(/:+[\d.]*:+/g, ':'));
}

const pointsIn = (value: unknown): number => {
  if (Array.isArray(value)) return typeof value[0] === 'number' ? 1 : value.reduce<number>((sum, item) => sum + pointsIn(item), 0);
  if (!isObject(value)) return 0;
  return pointsIn(value.geometry ?? value.coordinates ?? value.geometries ?? []);
};

function firstRepeated(codes: readonly (string | null)[]): number {
  const seen = new Set<string>();
  return codes.findIndex((code) => code !== null && (seen.has(code) || !seen.add(code)));
}

/** Its property `code`, else its id: many programs number features by themselves. */
function codeOf(feature: unknown): Result<string, ShapeFault> {
  const { id, properties } = isObject(feature) ? feature : {};
  const told = [isObject(properties) ? properties.code : undefined, id].map(textOf);
  const code = told.map(withDots).find((text) => isAreaCode(text) && !text.includes('/'));
  if (code !== undefined) return ok(code);
  return told.some((text) => BPS_CODE.test(text)) ? fail({ code: 'E_AREA_UNKNOWN', hint: BPS_HINT }) : fail({ code: 'E_AREA_FORMAT', hint: CODE_FORM });
}

/** Codes of kabupaten and kecamatan without their dots too. */
const withDots = (text: string): string => dotted(/^\d{4}(?:\d{2})?$/.test(text) ? (text.match(/../g) ?? []).join('.') : text);

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : Number.isSafeInteger(value) ? String(value) : '');

interface Shape {
  readonly row: BoundaryRow;
  readonly closed: boolean;
}

function checkFeature(feature: unknown, code: Result<string, ShapeFault>): Result<Shape, ShapeFault> {
  if (!code.ok) return code;
  const geometry = isObject(feature) ? feature.geometry : null;
  if (!isObject(geometry) || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) return fail({ code: 'E_GEOMETRY', hint: 'Polygon | MultiPolygon' });
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  if (longestRing(polygons) > MOST_CORNERS) return fail({ code: 'E_POINTS' });
  const rings = ringsIn(polygons);
  if (!rings.ok) return rings;
  return ok({ row: { area: code.value, geometry: geometryText(rings.value.coordinates) }, closed: rings.value.closed });
}

const longestRing = (polygons: unknown): number => {
  const rings = Array.isArray(polygons) ? (polygons as unknown[]).flat() : [];
  return rings.reduce<number>((most, ring) => (Array.isArray(ring) ? Math.max(most, ring.length) : most), 0);
};

const geometryText = (coordinates: Coordinates): string =>
  JSON.stringify(coordinates.length === 1 ? { type: 'Polygon', coordinates: coordinates[0] } : { type: 'MultiPolygon', coordinates });

/** Where not one feature can be used, the file is refused. */
function sorted(checked: readonly Result<Shape, ShapeFault>[]): Result<CheckedBoundaries, readonly Problem[]> {
  const bad: RowProblem[] = [];
  const good: NumberedRow[] = [];
  const closed: number[] = [];
  checked.forEach((result, i) => {
    const line = i + 1;
    if (!result.ok) return void bad.push({ line, problem: { ...result.error, pointer: pointerOf(line) } });
    good.push({ ...result.value.row, line });
    if (result.value.closed) closed.push(line);
  });
  return good.length === 0 && bad.length > 0 ? fail(bad.map(({ problem }) => problem)) : ok({ good, bad, closed });
}
