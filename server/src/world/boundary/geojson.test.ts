/** Files of outlines: what is refused as a whole, what of it counts, what is listed. */
import { checkBoundaries } from './geojson.js';

const VILLAGE = '17.04.02.2009';
const square = (lng: number, lat: number, size = 0.02): number[][] => [[lng, lat], [lng + size, lat], [lng + size, lat + size], [lng, lat + size], [lng, lat]];
const feature = (code: unknown, coordinates: unknown, more: object = {}) => ({ type: 'Feature', properties: { code }, geometry: { type: 'Polygon', coordinates }, ...more });
const village = (n: number, coordinates: unknown, more: object = {}) => feature(`17.04.02.${2000 + n}`, coordinates, more);
const collection = (...features: object[]) => ({ type: 'FeatureCollection', features });
/** What is refused, as `place code hint`. */
const refused = (body: unknown): string[] => {
  const checked = checkBoundaries(body);
  return checked.ok ? [] : checked.error.map(({ pointer, code, hint }) => [pointer, code, hint].filter(Boolean).join(' '));
};
const taken = (body: unknown) => {
  const checked = checkBoundaries(body);
  if (!checked.ok) throw new Error(checked.error[0]?.code);
  const { good, bad, closed } = checked.value;
  return { good: good.map(({ area }) => area), bad: bad.map(({ line, problem }) => `${line} ${problem.code} ${problem.hint ?? ''}`.trim()), closed };
};
const shapeOf = (body: unknown): unknown => {
  const checked = checkBoundaries(body);
  return checked.ok && JSON.parse(checked.value.good[0]?.geometry ?? 'null');
};

describe('a file of outlines is refused as a whole', () => {
  it('G-01 with latitude first, and is told the order', () => {
    expect(refused(collection(feature(VILLAGE, [square(-4.5, 103.2)])))).toEqual(['feature:1 E_BBOX urutan lon,lat']);
    expect(refused(collection(feature(VILLAGE, [square(12, 50)])))).toEqual(['feature:1 E_BBOX 94..142, -11.5..6.5']);
  });
  it('G-03 with a ring that crosses itself', () => {
    const bowTie = [[103, -4], [103.1, -4.1], [103.1, -4], [103, -4.1], [103, -4]];
    const slanted = [[103, -4], [103.1, -4.1], [103.1, -4], [103, -4.05], [103, -4]];
    expect(taken(collection(village(1, [square(103.2, -4.6)]), village(2, null, { geometry: { type: 'MultiPolygon', coordinates: [[square(103.3, -4.6)], [bowTie]] } }), village(3, [slanted])))).toMatchObject({ good: ['17.04.02.2001'], bad: ['2 E_GEOMETRY garis batas memotong dirinya', '3 E_GEOMETRY garis batas memotong dirinya'] });
    const throughItsMiddle = [[103, -4], [103.1, -4.1], [103.2, -4], [103.2, -4.2], [103.1, -4.1], [103, -4.2], [103, -4]];
    expect(refused(collection(feature(VILLAGE, [bowTie])))).toEqual(['feature:1 E_GEOMETRY garis batas memotong dirinya']);
    expect(refused(collection(feature(VILLAGE, [throughItsMiddle])))).toEqual([]);
    expect(refused(collection(feature(VILLAGE, [[[103, -4], [103.1, -4.1], [103.2, -4], [103.2, -4.2], [103.1, -4.1], [103, -4.2], [103, -4]].reverse()])))).toEqual([]);
  });
  it('G-04 in metres, or in a named system other than WGS 84', () => {
    const crs = (name: unknown) => refused({ ...collection(feature(VILLAGE, [square(103.2, -4.6)])), crs: { type: 'name', properties: { name } } });
    expect(refused(collection(feature(VILLAGE, [square(250_000, 9_480_000, 500)])))).toEqual(['feature:1 E_CRS']);
    for (const other of ['urn:ogc:def:crs:EPSG::32748', 'EPSG:3857', '', 4326, 'x'.repeat(100_000)]) expect(crs(other)).toEqual(['/crs E_CRS']);
    for (const same of ['urn:ogc:def:crs:OGC:1.3:CRS84', 'urn:ogc:def:crs:EPSG::4326', 'EPSG:4326']) expect(crs(same)).toEqual([]);
  });
  it('G-05 with two outlines of one area, however it is written', () => {
    for (const twice of ['17.04.02.2009', '1704022009', 1704022009]) expect(refused(collection(feature(VILLAGE, [square(103.2, -4.6)]), feature(twice, [square(103.3, -4.6)])))).toEqual(['feature:2 E_DUP_AREA']);
  });
  it('G-07 with more points or areas than any real one', () => {
    const long = (count: number) => Array.from({ length: count }, (_, i) => [103 + i / 1e7, -4.5]);
    expect(refused(collection(...Array.from({ length: 11 }, (_, n) => village(n, [long(46_000)]))))).toEqual(['/features E_POINTS']);
    expect(refused(collection(village(1, [long(50_001)])))).toEqual(['feature:1 E_POINTS']);
    expect(refused(collection(...Array.from({ length: 5_001 }, (_, n) => feature(`x${n}`, []))))).toEqual(['/features E_POINTS']);
  });
  it('where it is no collection', () => {
    for (const body of [[], null, 1, {}, { type: 'Feature' }, { type: 'FeatureCollection' }, { type: 'FeatureCollection', features: {} }]) expect(refused(body)).toEqual(['/features E_GEOMETRY']);
    expect(refused(collection(null as never, 1 as never))).toEqual(['feature:1 E_AREA_FORMAT 17.04.02.2009', 'feature:2 E_AREA_FORMAT 17.04.02.2009']);
  });
});

describe('the good outlines of a file count', () => {
  it('G-02 open rings are closed, and named', () => {
    expect(taken(collection(village(1, [square(103.2, -4.6).slice(0, -1)]), village(2, [square(103.3, -4.6)])))).toEqual({ good: ['17.04.02.2001', '17.04.02.2002'], bad: [], closed: [1] });
    expect(shapeOf(collection(village(1, [square(103.2, -4.6).slice(0, -1)])))).toEqual({ type: 'Polygon', coordinates: [[[103.2, -4.6], [103.22, -4.6], [103.22, -4.58], [103.2, -4.58], [103.2, -4.6]]] });
  });
  it('others are listed: no polygon, a heap of geometries, too few corners, no area, no code', () => {
    const collected = { geometry: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', coordinates: [square(103, -4)] }] } };
    const flat = [[103, -4], [103.1, -4], [103.2, -4], [103, -4]];
    expect(taken(collection(village(1, [square(103.2, -4.6)]), village(2, null), village(3, [], collected), village(4, [[[103, -4], [103.1, -4]]]), village(5, [flat]), village(6, [[]]), village(7, [[['103', -4]]]), feature('desa', [square(103, -4)])))).toEqual({
      good: ['17.04.02.2001'],
      bad: ['2 E_GEOMETRY Polygon | MultiPolygon', '3 E_GEOMETRY Polygon | MultiPolygon', '4 E_GEOMETRY Polygon | MultiPolygon', '5 E_GEOMETRY luasnya nol', '6 E_GEOMETRY Polygon | MultiPolygon', '7 E_GEOMETRY Polygon | MultiPolygon', '8 E_AREA_FORMAT 17.04.02.2009'],
      closed: [],
    });
  });
  it('knows an area by its property or id, with or without dots; running numbers of programs are no codes', () => {
    const at = (n: number) => [square(103 + n / 10, -4.6, 0.01)];
    const byId = (id: unknown, n: number) => ({ ...feature(undefined, at(n)), id });
    expect(taken(collection(byId(VILLAGE, 1), byId(1704022010, 2), feature('1704022011', at(3)), { ...feature('17.04.02.2012', at(4)), id: 11 }, feature('170402', at(5)), feature(' 1704 ', at(6)), byId(7, 7))).good).toEqual([
      VILLAGE, '17.04.02.2010', '17.04.02.2011', '17.04.02.2012', '17.04.02', '17.04',
    ]);
  });
  it('tells codes of BPS from those of Kemendagri', () => {
    expect(taken(collection(village(1, [square(103.2, -4.6)]), feature('1704020001', [square(103.3, -4.6)]), feature('1704020', [square(103.4, -4.6)]))).bad).toEqual([
      '2 E_AREA_UNKNOWN kode BPS; gunakan kode Kemendagri', '3 E_AREA_UNKNOWN kode BPS; gunakan kode Kemendagri',
    ]);
  });
  it('keeps parts and holes, five decimals, no heights and no corner twice', () => {
    const hole = [[103.205, -4.595], [103.21, -4.595], [103.21, -4.59], [103.205, -4.595]];
    const parts = { geometry: { type: 'MultiPolygon', coordinates: [[square(103.2, -4.6), hole], [square(103.4, -4.6)]] } };
    expect(shapeOf(collection(village(1, null, parts)))).toEqual({ type: 'MultiPolygon', coordinates: [[square(103.2, -4.6), hole], [square(103.4, -4.6)]].map((part) => part.map((ring) => ring.map((pair) => pair.map((n) => Math.round(n * 1e5) / 1e5)))) });
    const fine = [[103.2000001, -4.6, 12], [103.2000002, -4.6, 12], [103.3, -4.6, 12], [103.3, -4.5, 12], [103.2, -4.6, 12]];
    expect(shapeOf(collection(village(1, [fine])))).toEqual({ type: 'Polygon', coordinates: [[[103.2, -4.6], [103.3, -4.6], [103.3, -4.5], [103.2, -4.6]]] });
  });
  it('leaves out parts and holes smaller than a metre, as programs that cut maps leave them', () => {
    const grain = [[112.5099305, -7.9943795], [112.5099292, -7.9943695], [112.5099003, -7.9942354], [112.5099078, -7.9942776], [112.5099305, -7.9943795]];
    const dot = [[103.201, -4.599], [103.2010001, -4.599], [103.201, -4.5990001], [103.201, -4.599]];
    expect(shapeOf(collection(village(1, null, { geometry: { type: 'MultiPolygon', coordinates: [[square(103.2, -4.6), dot], [dot], [grain]] } })))).toMatchObject({ coordinates: [[{ length: 5 }], [{ length: 5 }]] });
  });
  it('is not thrown off by coordinates beyond all bounds', () => {
    expect(refused(collection(village(1, [[[1e300, -4], [103, -1e300], [103, -4], [1e300, -4]]])))).toEqual(['feature:1 E_CRS']);
  });
});
