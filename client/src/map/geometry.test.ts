/** Outlines of groups, circles inside, and places of names. */
import type { BoundaryFeature, Position } from '@pantau/shared/protocol';
import { inscribed, inscribedInAll, isInside } from './inscribed.js';
import { placeNames, type Sheet } from './marks.js';
import { outlineOf } from './outline.js';

/** A square of one unit with its lower left corner there. */
const square = (code: string, x: number, y: number, size = 1): BoundaryFeature => ({
  type: 'Feature',
  properties: { code, name: code, parent: null, unit: null, schematic: true },
  geometry: { type: 'Polygon', coordinates: [[[x, y], [x + size, y], [x + size, y + size], [x, y + size], [x, y]]] },
});

describe('the outline of neighbours', () => {
  it('leaves out the edge between them', () => {
    const lines = outlineOf([square('a', 0, 0), square('b', 1, 0)]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toHaveLength(7);
    const inner: Position[] = [[1, 0], [1, 1]];
    const passes = (lines[0] ?? []).some((point, index, all) => index > 0 && inner.every((end) => [point, all[index - 1]].some((at) => at?.[0] === end[0] && at[1] === end[1])));
    expect(passes).toBe(false);
  });

  it('goes around each of those that do not touch', () => {
    expect(outlineOf([square('a', 0, 0), square('b', 5, 0)])).toHaveLength(2);
  });
});

describe('the circle inside', () => {
  it('is as wide as the area allows', () => {
    const { centre, radius } = inscribed(square('a', 2, 2));
    expect(centre[0]).toBeCloseTo(2.5, 1);
    expect(radius).toBeCloseTo(0.5, 1);
  });

  it('spans neighbours', () => {
    expect(inscribedInAll([square('a', 0, 0), square('b', 1, 0), square('c', 0, 1), square('d', 1, 1)]).radius).toBeCloseTo(1, 1);
  });

  it('tells inside from outside, holes too', () => {
    const ring: Position[] = [[0, 0], [9, 0], [9, 9], [0, 9], [0, 0]];
    const hole: Position[] = [[3, 3], [6, 3], [6, 6], [3, 6], [3, 3]];
    expect([isInside([1, 1], [ring, hole]), isInside([4, 4], [ring, hole]), isInside([10, 1], [ring, hole])]).toEqual([true, false, false]);
  });
});

describe('names on the map', () => {
  const land = square('land', 200, 100, 100);
  const sheet: Sheet = { toPixel: (at) => at, pixelsPerDegree: 1, frame: { left: 0, top: 0, width: 500, height: 300 }, land: outlineOf([land]) };
  const wish = (key: string, name: string, area: BoundaryFeature) => ({ key, name, circle: inscribed(area), lines: outlineOf([area]) });

  it('stand inside where they fit', () => {
    const [name] = placeNames([wish('a', 'Nasal', land)], sheet, []);
    expect(name).toMatchObject({ key: 'a', leader: null });
    expect(isInside([name?.x ?? 0, name?.y ?? 0], sheet.land)).toBe(true);
  });

  it('make way for a symbol', () => {
    const middle: Position = [250, 150];
    const [name] = placeNames([wish('a', 'Nasal', land)], sheet, [middle]);
    const covers = name && middle[0] > name.x && middle[0] < name.x + name.width && middle[1] > name.y && middle[1] < name.y + name.height;
    expect(covers).toBe(false);
  });

  it('stand beside with a leader where the area is too small, on empty ground', () => {
    const small = square('s', 200, 150, 12);
    const [name] = placeNames([wish('s', 'Semidang Gumay', small)], sheet, []);
    expect(name?.leader?.[1]).toEqual(inscribed(small).centre);
    expect(name && isInside([name.x + name.width, name.y + 8], sheet.land)).toBe(false);
  });

  it('never cross their leaders nor cover each other', () => {
    const areas = [0, 1, 2, 3].map((index) => square(`v${index}`, 200, 105 + index * 20, 10));
    const names = placeNames(areas.map((area) => wish(area.properties.code, `Desa ${area.properties.code}`, area)), sheet, []);
    for (const a of names) for (const b of names) if (a !== b) expect(a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height).toBe(false);
    expect(names.length).toBeGreaterThan(1);
  });
});
