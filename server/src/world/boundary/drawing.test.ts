/** What maps show where outlines are known, partly known, known above, or not known at all. Nobody is missing. */
import { jaggedVillages } from '../../../testing/jagged-villages.js';
import { drawKabupaten, drawProvinsi, type Drawing } from './drawing.js';
import { isWithin, middleOf, ringArea } from './geometry.js';
import { merged } from './merge.js';
import { cornersIn, polygonsOf, type Geometry } from './shape.js';

const kecamatan = ['35.07.02', '35.07.03', '35.07.04'];
const plots = kecamatan.flatMap((parent) => Array.from({ length: 12 }, (_, i) => ({ code: `${parent}.${2001 + i}`, parent })));
const codes = plots.map(({ code }) => code);
const shapes = jaggedVillages(codes, 25);
const some = (wanted: (code: string, i: number) => boolean) => new Map([...shapes].filter(([code], i) => wanted(code, i)));
const draw = (known: ReadonlyMap<string, Geometry>) => drawKabupaten({ kabupaten: '35.07', villages: plots, shapes: known });
const schematic = (drawing: Drawing): string[] => [...drawing].filter(([, outline]) => outline.schematic).map(([code]) => code);
const shapeIn = (drawing: Drawing, code: string): Geometry => drawing.get(code)?.geometry ?? { type: 'MultiPolygon', coordinates: [] };
const asPairs = (geometry: Geometry) => polygonsOf(geometry).map((rings) => rings.map((ring) => ring.map(([lng, lat]): [number, number] => [lng, lat])));
const areaOf = (geometry: Geometry): number => polygonsOf(geometry).reduce((sum, [outer = [], ...holes]) => sum + Math.abs(ringArea(outer)) - holes.reduce((less, hole) => less + Math.abs(ringArea(hole)), 0), 0);
const middleIn = (drawing: Drawing, code: string) => middleOf(asPairs(shapeIn(drawing, code)));
const everyoneIsDrawn = (drawing: Drawing): void => {
  expect([...drawing.keys()].sort()).toEqual([...codes, ...kecamatan, '35.07'].sort());
  expect([...drawing].filter(([, { geometry }]) => cornersIn(geometry) < 3)).toEqual([]);
};

describe('a kabupaten', () => {
  it('of known outlines has none that is schematic, itself and its kecamatan made of them', () => {
    const drawing = draw(shapes);
    everyoneIsDrawn(drawing);
    expect(schematic(drawing)).toEqual([]);
    expect(Math.max(...codes.map((code) => cornersIn(shapeIn(drawing, code))))).toBeLessThanOrEqual(60);
    const villages = codes.reduce((sum, code) => sum + areaOf(shapeIn(drawing, code)), 0);
    expect(areaOf(shapeIn(drawing, '35.07'))).toBeCloseTo(villages, 6);
    expect(kecamatan.reduce((sum, code) => sum + areaOf(shapeIn(drawing, code)), 0)).toBeCloseTo(villages, 6);
  });

  it('that is partly known mixes both, says which is which, and draws no cell over a known outline', () => {
    const known = some((_, i) => i % 2 === 0);
    const drawing = draw(known);
    everyoneIsDrawn(drawing);
    expect(schematic(drawing).sort()).toEqual([...codes.filter((_, i) => i % 2 === 1), ...kecamatan, '35.07'].sort());
    for (const code of schematic(drawing).filter((each) => each.length > 8)) {
      const middle = middleIn(drawing, code);
      expect([...known.values()].filter((shape) => isWithin(asPairs(shape), middle))).toEqual([]);
    }
  });

  it('whose kecamatan alone are known shares these out among their villages, wherever they lie', () => {
    const outlines = new Map(kecamatan.map((parent) => [parent, merged([...shapes].filter(([code]) => code.startsWith(parent)).map(([, shape]) => shape))]));
    const drawing = draw(outlines);
    everyoneIsDrawn(drawing);
    expect(kecamatan.map((code) => drawing.get(code)?.schematic)).toEqual([false, false, false]);
    expect(plots.filter(({ code, parent }) => !isWithin(asPairs(outlines.get(parent) ?? shapeIn(drawing, code)), middleIn(drawing, code)))).toEqual([]);
    const cells = plots.filter(({ parent }) => parent === '35.07.02').reduce((sum, { code }) => sum + areaOf(shapeIn(drawing, code)), 0);
    expect(cells / areaOf(shapeIn(drawing, '35.07.02'))).toBeGreaterThan(0.9);
    expect(cells / areaOf(shapeIn(drawing, '35.07.02'))).toBeLessThan(1.05);
  });

  it('fills what the known villages of a known kecamatan leave', () => {
    const whole = merged([...shapes].filter(([code]) => code.startsWith('35.07.02')).map(([, shape]) => shape));
    const drawing = draw(new Map([['35.07.02', whole], ...some((code, i) => code.startsWith('35.07.02') && i < 9)]));
    everyoneIsDrawn(drawing);
    const cells = codes.slice(9, 12).map((code) => areaOf(shapeIn(drawing, code)));
    const left = codes.slice(9, 12).reduce((sum, code) => sum + areaOf(shapes.get(code) ?? whole), 0);
    expect(cells.reduce((sum, area) => sum + area, 0) / left).toBeGreaterThan(0.6);
  });

  it('of which any part is known is drawn whole: the library that cuts gives up on borders that all but touch', () => {
    const wholes = kecamatan.map((parent): [string, Geometry] => [parent, merged([...shapes].filter(([code]) => code.startsWith(parent)).map(([, shape]) => shape))]);
    for (let part = 0; part < 24; part++) {
      const isKnown = (n: number) => Math.abs(Math.sin((n + 1) * (part + 1) * 12.9898) * 43_758.5453) % 1 < 0.5;
      everyoneIsDrawn(draw(new Map([...wholes.filter((_, i) => isKnown(100 + i)), ...some((_, i) => isKnown(i))])));
    }
  });

  it('of which nothing is known is drawn all the same', () => {
    const drawing = draw(new Map());
    everyoneIsDrawn(drawing);
    expect(schematic(drawing)).toHaveLength(codes.length + kecamatan.length + 1);
  });

  it('without villages has no outline but its own', () => {
    expect(drawKabupaten({ kabupaten: '35.07', villages: [], shapes: new Map() }).get('35.07')).toEqual({ geometry: { type: 'MultiPolygon', coordinates: [] }, schematic: true });
    expect(drawKabupaten({ kabupaten: '35.07', villages: [], shapes: new Map([['35.07', merged([...shapes.values()])]]) }).get('35.07')?.schematic).toBe(false);
  });
});

describe('a provinsi', () => {
  it('shows each kabupaten with at most 20 corners, known, made of villages, or schematic', () => {
    const known = { kabupaten: '35.07', villages: plots, shapes };
    const half = { kabupaten: '35.08', villages: [{ code: '35.08.01.2001', parent: '35.08.01' }], shapes: new Map() };
    const bare = { kabupaten: '35.09', villages: [], shapes: new Map() };
    const drawing = drawProvinsi('35', [known, half, bare]);
    expect([...drawing].map(([code, { schematic: isSchematic }]) => [code, isSchematic]).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))).toEqual([['35.07', false], ['35.08', true], ['35.09', true]]);
    for (const { geometry } of drawing.values()) {
      expect(cornersIn(geometry)).toBeLessThanOrEqual(20);
      expect(cornersIn(geometry)).toBeGreaterThanOrEqual(3);
    }
  });
});
