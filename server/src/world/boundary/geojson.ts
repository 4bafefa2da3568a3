/** The rows of `PUT /boundaries`: a GeoJSON collection, checked as a whole and feature by feature. */
import { dotted, isAreaCode } from '@pantau/shared/area';
import { fail, ok, type Problem, type ProblemCode, type Result } from '@pantau/shared/basics';
import type { BoundaryRow } from '../../store/index.js';
import type { RowProblem } from '../csv-table.js';
import { ringsIn, type Coordinates, type RingFault } from './rings.js';

export interface CheckedBoundaries {
  readonly good: readonly BoundaryRow[];
  readonly bad: readonly RowProblem[];
  /** Numbers of features whose rings were left open and have been closed. */
  readonly closed: readonly number[];
}
type Json = Readonly<Record<string, unknown>>;

const MOST_POINTS = 200_000;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @param isKnown whether an area is registered; an outline of another waits until it is */
export function checkBoundaries(body: unknown, isKnown: (code: string) => boolean): Result<CheckedBoundaries, readonly Problem[]> {
  const features = isObject(body) && body.type === 'FeatureCollection' && Array.isArray(body.features) ? (body.features as unknown[]) : null;
  if (!features || !isObject(body)) return refusal('E_GEOMETRY', '/features');
  if (namesOtherSystem(body.crs)) return refusal('E_CRS', '/crs');
  if (pointsIn(features) > MOST_POINTS) return refusal('E_POINTS', '/features');
  const codes = features.map(codeOf);
  const twice = codes.findIndex((code, i) => code !== null && codes.indexOf(code) !== i);
  if (twice >= 0) return refusal('E_DUP_AREA', pointerOf(twice));
  return sorted(features.map((feature, i) => checkFeature(feature, codes[i] ?? null)), isKnown);
}

const refusal = (code: ProblemCode, pointer: string) => fail([{ code, pointer }]);
const pointerOf = (index: number): string => `feature:${index + 1}`;

/** Nothing, or longitude and latitude under one of their names. */
function namesOtherSystem(crs: unknown): boolean {
  if (crs === undefined || crs === null) return false;
  const name = isObject(crs) && isObject(crs.properties) ? crs.properties.name : undefined;
  return typeof name !== 'string' || !/(?:CRS84|EPSG:+4326)$/i.test(name.replace(/:+[\d.]*:+/g, ':'));
}

const pointsIn = (value: unknown): number => {
  if (Array.isArray(value)) return typeof value[0] === 'number' ? 1 : value.reduce<number>((sum, item) => sum + pointsIn(item), 0);
  if (!isObject(value)) return 0;
  return pointsIn(value.geometry ?? value.coordinates ?? []);
};

/** The feature's id or its property `code`. */
function codeOf(feature: unknown): string | null {
  if (!isObject(feature)) return null;
  const named = feature.id ?? (isObject(feature.properties) ? feature.properties.code : undefined);
  const code = dotted(typeof named === 'string' ? named.trim() : typeof named === 'number' ? String(named) : '');
  return isAreaCode(code) && !code.includes('/') ? code : null;
}

interface Shape {
  readonly row: BoundaryRow;
  readonly closed: boolean;
}

function checkFeature(feature: unknown, code: string | null): Result<Shape, ProblemCode> {
  if (code === null) return fail('E_AREA_FORMAT');
  const geometry = isObject(feature) ? feature.geometry : null;
  if (!isObject(geometry) || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) return fail('E_GEOMETRY');
  const rings = ringsIn(geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);
  if (!rings.ok) return rings;
  return ok({ row: { area: code, geometry: textOf(rings.value.coordinates) }, closed: rings.value.closed });
}

const textOf = (coordinates: Coordinates): string =>
  JSON.stringify(coordinates.length === 1 ? { type: 'Polygon', coordinates: coordinates[0] } : { type: 'MultiPolygon', coordinates });

/** Where not one feature can be used, the file is refused. */
function sorted(checked: readonly Result<Shape, RingFault | ProblemCode>[], isKnown: (code: string) => boolean): Result<CheckedBoundaries, readonly Problem[]> {
  const bad: RowProblem[] = [];
  const good: BoundaryRow[] = [];
  const closed: number[] = [];
  checked.forEach((result, i) => {
    const told = (code: ProblemCode) => bad.push({ line: i + 1, problem: { code, pointer: pointerOf(i) } });
    if (!result.ok) return void told(result.error);
    good.push(result.value.row);
    if (result.value.closed) closed.push(i + 1);
    if (!isKnown(result.value.row.area)) told('Q_AREA_UNKNOWN');
  });
  return good.length === 0 && bad.length > 0 ? fail(bad.map(({ problem }) => problem)) : ok({ good, bad, closed });
}
