import { areasOfKabupaten } from '../national-areas.js';
import { withStore } from '../../../testing/temp-store.js';
import { demoUnits } from '../demo/places.js';
import { villagesOf } from '../demo/villages.js';
import { putRows } from '../register.js';
import { areaRegister, unitRegister } from '../registers.js';
import { kaurLabelPoints } from '../data/kaur-label-points.js';
import type { Store } from '../../store/index.js';
import type { BoundaryFeature } from '@pantau/shared/protocol';
import { Atlas } from './atlas.js';
import { ringArea } from './geometry.js';

const NOW = Date.parse('2026-11-21T03:00:00Z');
const square = (lng: number, lat: number, size = 0.02): number[][] => [[lng, lat], [lng + size, lat], [lng + size, lat + size], [lng, lat + size], [lng, lat]];
const feature = (code: string, coordinates: unknown, more: object = {}) => ({ type: 'Feature', id: code, properties: {}, geometry: { type: 'Polygon', coordinates }, ...more });
const collection = (...features: object[]) => ({ type: 'FeatureCollection', features });
const VILLAGE = '17.04.02.2009';
const LABEL = kaurLabelPoints.find(([code]) => code === VILLAGE) ?? (['', 0, 0, 0] as const);

const withAtlas = (work: (atlas: Atlas, store: Store) => Promise<void>, kabupaten = '17.04') =>
  withStore(async (store) => {
    const areas = await areasOfKabupaten(kabupaten);
    await putRows(store, areaRegister, areas, NOW);
    if (kabupaten === '17.04') await putRows(store, unitRegister, demoUnits(areas, villagesOf(areas, 1)).slice(0, 17), NOW);
    await work(new Atlas(store), store);
  });
const codesIn = (features: readonly BoundaryFeature[]) => features.map(({ properties }) => properties.code);
const ringOf = ({ geometry }: BoundaryFeature) => (geometry.type === 'Polygon' ? (geometry.coordinates[0] ?? []) : []);
function holds(ring: readonly (readonly [number, number])[], x: number, y: number): boolean {
  let inside = false;
  ring.forEach(([x1, y1], i) => {
    const [x0, y0] = ring.at(i - 1) ?? [x1, y1];
    if (y0 > y !== y1 > y && x < x0 + ((x1 - x0) * (y - y0)) / (y1 - y0)) inside = !inside;
  });
  return inside;
}

describe('outlines on a map', () => {
  it('shows every desa of the kabupaten as a small schematic cell around its label point', async () => {
    await withAtlas(async (atlas) => {
      const { features } = await atlas.of('17.04', NOW);
      expect(features).toHaveLength(195);
      const points = new Map(kaurLabelPoints.map(([code, lat, lng]) => [code, { lat, lng }]));
      for (const each of features) {
        const ring = ringOf(each);
        expect(each.properties).toMatchObject({ schematic: true, unit: `puskesmas:${each.properties.code.slice(0, 8)}` });
        expect(ring.length).toBeLessThanOrEqual(21);
        expect(ring[0]).toEqual(ring.at(-1));
        expect(ring.flat().every((degrees) => Math.round(degrees * 100_000) / 100_000 === degrees)).toBe(true);
        const point = points.get(each.properties.code);
        expect(point && holds(ring, point.lng, point.lat)).toBe(true);
      }
      const areas = features.map((each) => Math.abs(ringArea(ringOf(each))) * 111.2 * 111.2);
      expect(areas.reduce((sum, area) => sum + area, 0)).toBeGreaterThan(2000);
      expect(areas.reduce((sum, area) => sum + area, 0)).toBeLessThan(4500);
    });
  });

  it('draws the same cell wherever it is asked for', async () => {
    await withAtlas(async (atlas) => {
      const all = new Map((await atlas.of('17.04', NOW)).features.map((each) => [each.properties.code, each]));
      const [itself] = (await atlas.of(VILLAGE, NOW)).features;
      expect(itself).toEqual(all.get(VILLAGE));
      const ofUnit = (await atlas.of('puskesmas:17.04.02', NOW)).features;
      expect(codesIn(ofUnit)).toEqual(codesIn((await atlas.of('17.04.02', NOW)).features));
      expect(ofUnit).toEqual(ofUnit.map(({ properties }) => all.get(properties.code)));
      expect(codesIn((await atlas.of('17', NOW)).features)).toEqual(['17.04']);
    });
  });

  it('lays areas out in a pattern where no point is known, those of one kecamatan together', async () => {
    await withAtlas(async (atlas) => {
      const { features } = await atlas.of('35.07', NOW);
      expect(features).toHaveLength(390);
      expect(features.every((each) => each.properties.schematic && ringOf(each).length >= 4)).toBe(true);
      const middle = (some: readonly BoundaryFeature[]) => some.flatMap(ringOf).reduce(([x, y], [lng, lat], _i, all) => [x + lng / all.length, y + lat / all.length] as const, [0, 0] as const);
      const [x, y] = middle(features.filter(({ properties }) => properties.parent === '35.07.01'));
      const far = features.filter(({ properties }) => properties.parent === '35.07.01').map((each) => Math.hypot(middle([each])[0] - x, middle([each])[1] - y));
      expect(Math.max(...far)).toBeLessThan(0.15);
    }, '35.07');
  });

  it('takes known outlines, keeps them as they are and lets the neighbours give way', async () => {
    await withAtlas(async (atlas) => {
      const [, lat, lng] = LABEL;
      const outline = square(lng - 0.001, lat - 0.001, 0.002);
      const answer = await atlas.put(collection(feature(VILLAGE, [outline])), { at: NOW });
      expect(answer).toMatchObject({ ok: true, value: { inserted: 1, updated: 0, unchanged: 0, rows: [], closed: [] } });
      const { features } = await atlas.of('17.04.02', NOW);
      const known = features.find(({ properties }) => properties.code === VILLAGE);
      expect(known).toMatchObject({ properties: { schematic: false } });
      expect(known && Math.abs(ringArea(ringOf(known)))).toBeCloseTo(0.000004, 8);
      const others = features.filter(({ properties }) => properties.code !== VILLAGE);
      expect(others.every(({ properties }) => properties.schematic)).toBe(true);
      expect(others.filter((each) => holds(ringOf(each), lng, lat))).toEqual([]);
      expect(await atlas.put(collection(feature(VILLAGE, [outline])), { at: NOW })).toMatchObject({ value: { unchanged: 1 } });
    });
  });

  it('cuts cells to the outline of what they belong to', async () => {
    await withAtlas(async (atlas) => {
      await atlas.put(collection(feature('17.04', [square(103.2, -4.8, 0.25)])), { at: NOW });
      const { features } = await atlas.of('17.04', NOW);
      const [west, east] = [103.2, 103.45];
      const inside = features.filter((each) => ringOf(each).every(([lng]) => lng >= west - 0.00002 && lng <= east + 0.00002));
      expect(inside.length).toBeGreaterThan(90);
    });
  });
});

describe('outlines that come in', () => {
  const codesOf = (answer: Awaited<ReturnType<Atlas['put']>>) => (answer.ok ? answer.value.rows.map(({ line, problem }) => [line, problem.code]) : answer.error.map(({ code, pointer }) => [pointer, code]));
  const put = async (body: unknown) => {
    let told: unknown;
    await withAtlas(async (atlas, store) => {
      told = codesOf(await atlas.put(body, { at: NOW }));
      expect(store.clock).toBe(2);
    });
    return told;
  };

  it('are refused as a file: latitude first, metres, twice the same area, another system, no collection', async () => {
    expect(await put(collection(feature(VILLAGE, [square(-4.5, 103.2)])))).toEqual([['feature:1', 'E_BBOX']]);
    expect(await put(collection(feature(VILLAGE, [square(250_000, 9_480_000, 500)])))).toEqual([['feature:1', 'E_CRS']]);
    expect(await put(collection(feature(VILLAGE, [square(103.2, -4.6)]), feature('1704022009', [square(103.3, -4.6)])))).toEqual([['feature:2', 'E_DUP_AREA']]);
    expect(await put({ ...collection(feature(VILLAGE, [square(103.2, -4.6)])), crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::32748' } } })).toEqual([['/crs', 'E_CRS']]);
    expect(await put([])).toEqual([['/features', 'E_GEOMETRY']]);
    expect(await put(collection(feature(VILLAGE, [[[103, -4], [103.1, -4.1], [103.1, -4], [103, -4.1], [103, -4]]])))).toEqual([['feature:1', 'E_GEOMETRY']]);
  });

  it('are refused where they hold too many points', async () => {
    const ring = Array.from({ length: 200_001 }, (_, i) => [103 + i / 1e7, -4.5]);
    expect(await put(collection(feature(VILLAGE, [ring])))).toEqual([['/features', 'E_POINTS']]);
  });

  it('count where they are good: open rings are closed, bad features listed, outlines of unknown areas kept', async () => {
    await withAtlas(async (atlas, store) => {
      const open = square(103.2, -4.6).slice(0, -1);
      const answer = await atlas.put(collection(
        { ...feature('', [open]), id: undefined, properties: { code: '1704022009' } },
        feature('17.04.02.2010', 'nothing'),
        feature('nowhere', [square(103.3, -4.6)]),
        feature('17.05.01.2001', [square(103.5, -4.6)]),
        { ...feature('17.04.02.2011', null), geometry: { type: 'MultiPolygon', coordinates: [[square(103.4, -4.6)], [square(103.45, -4.6)]] } },
      ), { at: NOW });
      expect(answer).toMatchObject({ ok: true, value: { inserted: 3, closed: [1] } });
      expect(codesOf(answer)).toEqual([[2, 'E_GEOMETRY'], [3, 'E_AREA_FORMAT'], [4, 'Q_AREA_UNKNOWN']]);
      expect(store.clock).toBe(3);
    });
  });

  it('end where a replacing file does not name them', async () => {
    await withAtlas(async (atlas) => {
      await atlas.put(collection(feature(VILLAGE, [square(103.2, -4.6)]), feature('17.04.02.2010', [square(103.3, -4.6)])), { at: NOW });
      expect(await atlas.put(collection(feature(VILLAGE, [square(103.2, -4.6)])), { at: NOW, replace: true })).toMatchObject({ value: { updated: 1, unchanged: 1 } });
      const [gone] = (await atlas.of('17.04.02.2010', NOW)).features;
      expect(gone?.properties.schematic).toBe(true);
    });
  });
});
