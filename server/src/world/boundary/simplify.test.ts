/** Outlines with fewer corners: at most so many, borders still shared, nobody lost. */
import { jaggedVillages } from '../../../testing/jagged-villages.js';
import { ringArea } from './geometry.js';
import { merged } from './merge.js';
import { asGeometry, cornersIn, polygonsOf, type Geometry } from './shape.js';
import { simplifiedTogether } from './simplify.js';

const codes = Array.from({ length: 25 }, (_, i) => `17.04.02.${2001 + i}`);
const villages = jaggedVillages(codes, 30);
const areaOf = (geometry: Geometry): number => polygonsOf(geometry).flat().reduce((sum, ring) => sum + Math.abs(ringArea(ring)), 0);
const edgesOf = (geometry: Geometry): string[] =>
  polygonsOf(geometry).flat().flatMap((ring) => ring.slice(1).map((end, i) => [String(ring[i]), String(end)].sort().join(' ')));
/** How many edges belong to one village only. */
const lonely = (shapes: ReadonlyMap<string, Geometry>): number => {
  const seen = new Map<string, number>();
  for (const edge of [...shapes.values()].flatMap(edgesOf)) seen.set(edge, (seen.get(edge) ?? 0) + 1);
  return [...seen.values()].filter((count) => count === 1).length;
};
const ring = (lng: number, lat: number, size: number, corners: number): [number, number][] => {
  const around = Array.from({ length: corners }, (_, i): [number, number] => [lng + size * Math.cos((i / corners) * 2 * Math.PI), lat + size * Math.sin((i / corners) * 2 * Math.PI)]);
  return [...around, around[0] ?? [0, 0]];
};
const island = (...rings: [number, number][][]): Geometry => asGeometry(rings.map((one) => [one]));

describe('simplified outlines', () => {
  it.each([60, 20, 8])('have at most %i corners and share every border that they shared', (most) => {
    const simple = simplifiedTogether(villages, { most, least: 0 });
    expect([...simple.keys()]).toEqual(codes);
    for (const [code, shape] of simple) {
      expect(cornersIn(shape)).toBeLessThanOrEqual(most);
      expect(areaOf(shape) / areaOf(villages.get(code) ?? shape)).toBeGreaterThan(0.75);
    }
    const outer = edgesOf(merged([...simple.values()])).length;
    expect(lonely(simple)).toBe(outer);
    expect(outer).toBeGreaterThan(3);
  });

  it('stay as they are where that is little enough', () => {
    const few = new Map([['17.04.02.2001', island(ring(103, -4, 0.01, 12))]]);
    expect(simplifiedTogether(few, { most: 20, least: 0 })).toEqual(few);
  });

  it('lose corners that nobody would see, whatever their number', () => {
    const straight: Geometry = { type: 'Polygon', coordinates: [[[103, -4], [103.05, -4.00001], [103.1, -4], [103.1, -4.1], [103, -4]]] };
    expect(cornersIn(simplifiedTogether(new Map([['17', straight]]), { most: 60, least: 1e-5 }).get('17') ?? straight)).toBe(3);
  });

  it('leave out small islands and holes, but no area: not the smallest, not one within another', () => {
    const large = ring(103, -4, 0.1, 40);
    const enclave = ring(103, -4, 0.0005, 40);
    const shapes = new Map<string, Geometry>([
      ['17.04.02.2001', { type: 'Polygon', coordinates: [large, enclave] }],
      ['17.04.02.2002', island(enclave)],
      ['17.04.02.2003', island(ring(104, -4, 0.1, 30), ring(104.2, -4, 0.0001, 30))],
      ['17.04.02.2004', island(ring(105, -4, 0.00005, 50))],
    ]);
    const simple = simplifiedTogether(shapes, { most: 20, least: 1e-4 });
    const partsOf = (code: string) => polygonsOf(simple.get(code) ?? island()).map((part) => part.length);
    expect(partsOf('17.04.02.2001')).toEqual([2]);
    expect(partsOf('17.04.02.2002')).toEqual([1]);
    expect(partsOf('17.04.02.2003')).toEqual([1]);
    expect(partsOf('17.04.02.2004')).toEqual([1]);
    for (const shape of simple.values()) expect(cornersIn(shape)).toBeGreaterThanOrEqual(3);
    const hole = simple.get('17.04.02.2001');
    expect(hole && edgesOf(hole).filter((edge) => edgesOf(simple.get('17.04.02.2002') ?? hole).includes(edge)).length).toBeGreaterThanOrEqual(3);
  });
});

describe('one outline around several', () => {
  it('has no border inside and covers what they cover', () => {
    const whole = merged([...villages.values()]);
    expect(whole.type).toBe('Polygon');
    expect(polygonsOf(whole).flat()).toHaveLength(1);
    expect(areaOf(whole)).toBeCloseTo([...villages.values()].reduce((sum, shape) => sum + areaOf(shape), 0), 9);
  });
  it('keeps a large hole, closes slivers', () => {
    const [outer, inner, sliver] = [ring(103, -4, 0.1, 20), ring(103, -4, 0.05, 20), ring(103.07, -4, 0.001, 20)];
    expect(polygonsOf(merged([{ type: 'Polygon', coordinates: [outer, inner, sliver] }])).flat()).toHaveLength(2);
  });
});
