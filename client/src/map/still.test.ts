/** The standing map: places on the sheet, discs on their areas or beside them, and a corner for the note. */
import type { BoundaryFeature, Position } from '@pantau/shared/protocol';
import { DISC_RADIUS, emptyGround, freeCorner, groundBeside, placeDiscs, type Disc } from './discs.js';
import { flatOf, shapeOf } from './flat.js';
import { isInside } from './inscribed.js';
import { crosses } from './marks.js';

const size = { width: 600, height: 400 };

const box = (x: number, y: number, width: number, height: number): Position[] => [[x, y], [x + width, y], [x + width, y + height], [x, y + height], [x, y]];
const feature = (code: string, ring: readonly Position[]): BoundaryFeature => ({ type: 'Feature', properties: { code, name: code, parent: null, unit: null, schematic: true }, geometry: { type: 'Polygon', coordinates: [ring] } });
const between = (a: Position, b: Position) => Math.hypot(a[0] - b[0], a[1] - b[1]);

describe('the sheet', () => {
  const kaur = [feature('west', box(103.05, -4.9, 0.3, 0.6)), feature('east', box(103.35, -4.9, 0.42, 0.6))];
  const flat = flatOf(kaur, size);

  it('holds everything, north up, undistorted', () => {
    const corners = box(103.05, -4.9, 0.72, 0.6).map(flat.toSheet);
    for (const [x, y] of corners) expect(x >= 0 && x <= 600 && y >= 0 && y <= 400).toBe(true);
    const [[left, bottom], [right]] = [flat.toSheet([103.05, -4.9]), flat.toSheet([103.77, -4.9])];
    const [, top] = flat.toSheet([103.05, -4.3]);
    expect(top).toBeLessThan(bottom);
    expect((right - left) / (bottom - top)).toBeCloseTo((0.72 * Math.cos((4.6 * Math.PI) / 180)) / 0.6, 5);
  });

  it('is filled in one direction', () => {
    const [, top] = flat.toSheet([103.05, -4.3]);
    expect(top).toBeCloseTo(4, 5);
  });

  it('draws an area as one closed path', () => {
    expect(shapeOf(kaur[0] as BoundaryFeature, flat)).toMatch(/^M[\d. L]+Z$/);
  });
});

describe('discs', () => {
  const land = [box(150, 60, 260, 240)];
  const ground = emptyGround(land, size);
  const wish = (key: string, at: Position, room = 8) => ({ key, at, room });
  const leader = ({ at, target }: Disc): [Position, Position] | null => (target ? [at, target] : null);

  it('stand on their area where it is large enough', () => {
    expect(placeDiscs([wish('a', [200, 100], 40)], ground)).toEqual([{ key: 'a', at: [200, 100], target: null }]);
  });

  it('stand on empty ground where it is not, as near as can be, and point at it', () => {
    const [disc] = placeDiscs([wish('a', [160, 180])], ground);
    expect(disc?.target).toEqual([160, 180]);
    expect(disc && isInside(disc.at, land)).toBe(false);
    expect(disc && between(disc.at, [160, 180])).toBeLessThan(60);
  });

  it('keep apart, and their leaders do not cross', () => {
    const crowd = [wish('a', [200, 250]), wish('b', [210, 260]), wish('c', [190, 262], 30), wish('d', [225, 240]), wish('e', [205, 235])];
    const discs = placeDiscs(crowd, ground);
    expect(discs.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd', 'e']);
    for (const one of discs)
      for (const other of discs) {
        if (one === other) continue;
        expect(between(one.at, other.at)).toBeGreaterThan(2 * DISC_RADIUS);
        const [a, b] = [leader(one), leader(other)];
        if (a && b) expect(crosses(a, b)).toBe(false);
      }
  });

  it('stand on their area also where there is no ground at all', () => {
    expect(placeDiscs([wish('a', [200, 100])], [])).toEqual([{ key: 'a', at: [200, 100], target: null }]);
  });

  it('leave the corner of the note alone', () => {
    const corner = freeCorner(land, size, { width: 200, height: 40 });
    expect(corner).toMatchObject({ x: 0, y: 360 });
    const left = groundBeside(ground, corner);
    expect(left.length).toBeLessThan(ground.length);
    expect(left.some(([x, y]) => x < 200 && y > 360)).toBe(false);
    expect(freeCorner([box(-10, -10, 620, 420)], size, { width: 200, height: 40 })).toBeNull();
  });
});
