import { areasOfKabupaten } from '../national-areas.js';
import { withStore } from '../../../testing/temp-store.js';
import { demoUnits } from '../demo/places.js';
import { villagesOf } from '../demo/villages.js';
import { putRows } from '../register.js';
import { areaRegister, unitRegister } from '../registers.js';
import { kaurLabelPoints } from '../data/kaur-label-points.js';
import type { Store } from '../../store/index.js';
import type { Boundaries, BoundaryFeature } from '@pantau/shared/protocol';
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
const shown = async (atlas: Atlas, area: string) => JSON.parse((await atlas.of({ area }, NOW)).text) as Boundaries;
const asFile = (body: unknown) => Buffer.from(JSON.stringify(body));
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
      const { features } = await shown(atlas, '17.04');
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
      const all = new Map((await shown(atlas, '17.04')).features.map((each) => [each.properties.code, each]));
      const [itself] = (await shown(atlas, VILLAGE)).features;
      expect(itself).toEqual(all.get(VILLAGE));
      const ofUnit = (await shown(atlas, 'puskesmas:17.04.02')).features;
      expect(codesIn(ofUnit)).toEqual(codesIn((await shown(atlas, '17.04.02')).features));
      expect(ofUnit).toEqual(ofUnit.map(({ properties }) => all.get(properties.code)));
      expect(codesIn((await shown(atlas, '17')).features)).toEqual(['17.04']);
    });
  });

  it('lays areas out in a pattern where no point is known, those of one kecamatan together', async () => {
    await withAtlas(async (atlas) => {
      const { features } = await shown(atlas, '35.07');
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
      const answer = await atlas.put(asFile(collection(feature(VILLAGE, [outline]))), { at: NOW });
      expect(answer).toMatchObject({ ok: true, value: { inserted: 1, updated: 0, unchanged: 0, rows: [], closed: [] } });
      const { features } = await shown(atlas, '17.04.02');
      const known = features.find(({ properties }) => properties.code === VILLAGE);
      expect(known).toMatchObject({ properties: { schematic: false } });
      expect(known && Math.abs(ringArea(ringOf(known)))).toBeCloseTo(0.000004, 8);
      const others = features.filter(({ properties }) => properties.code !== VILLAGE);
      expect(others.every(({ properties }) => properties.schematic)).toBe(true);
      expect(others.filter((each) => holds(ringOf(each), lng, lat))).toEqual([]);
      expect(await atlas.put(asFile(collection(feature(VILLAGE, [outline]))), { at: NOW })).toMatchObject({ value: { unchanged: 1 } });
    });
  });

  it('cuts cells to the outline of what they belong to', async () => {
    await withAtlas(async (atlas) => {
      await atlas.put(asFile(collection(feature('17.04', [square(103.2, -4.8, 0.25)]))), { at: NOW });
      const { features } = await shown(atlas, '17.04');
      const [west, east] = [103.2, 103.45];
      const inside = features.filter((each) => ringOf(each).every(([lng]) => lng >= west - 0.00002 && lng <= east + 0.00002));
      expect(inside.length).toBeGreaterThan(90);
    });
  });
});

describe('outlines that come in', () => {
  const codesOf = (answer: Awaited<ReturnType<Atlas['put']>>) => (answer.ok ? answer.value.rows.map(({ line, problem }) => [line, problem.code]) : answer.error.map(({ code, pointer }) => [pointer, code]));

  it('are kept where they are good, also of areas that are not registered yet; the others are listed', async () => {
    await withAtlas(async (atlas, store) => {
      const open = square(103.2, -4.6).slice(0, -1);
      const file = collection(feature('1704022009', [open]), feature('17.04.02.2010', 'nothing'), feature('17.05.01.2001', [square(103.5, -4.6)]));
      const answer = await atlas.put(asFile(file), { at: NOW });
      expect(answer).toMatchObject({ ok: true, value: { inserted: 2, closed: [1] } });
      expect(codesOf(answer)).toEqual([[2, 'E_GEOMETRY'], [3, 'Q_AREA_UNKNOWN']]);
      expect(store.clock).toBe(3);
      expect(codesOf(await atlas.put(Buffer.from('{"type"'), { at: NOW }))).toEqual([['byte:7', 'E_JSON']]);
      expect(store.clock).toBe(3);
    });
  });

  it('end where a replacing file does not name them', async () => {
    await withAtlas(async (atlas) => {
      await atlas.put(asFile(collection(feature(VILLAGE, [square(103.2, -4.6)]), feature('17.04.02.2010', [square(103.3, -4.6)]))), { at: NOW });
      expect(await atlas.put(asFile(collection(feature(VILLAGE, [square(103.2, -4.6)]))), { at: NOW, replace: true })).toMatchObject({ value: { updated: 1, unchanged: 1 } });
      const [gone] = (await shown(atlas, '17.04.02.2010')).features;
      expect(gone?.properties.schematic).toBe(true);
    });
  });
});
