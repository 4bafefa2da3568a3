/** Schematic outlines among known ones are told apart; alone they need not be. */
import type { BoundaryFeature } from '@pantau/shared/protocol';
import type { Palette } from '../ui/index.js';
import { styleOf, type AreaPaint } from './paint.js';
import { toldApart } from './schematic.js';

const feature = (code: string, schematic: boolean): BoundaryFeature => ({ type: 'Feature', properties: { code, name: code, parent: null, unit: null, schematic }, geometry: { type: 'MultiPolygon', coordinates: [] } });
const palette = new Proxy({}, { get: (_, name) => String(name) }) as Palette;
const paint: AreaPaint = { fill: 'baik', symbol: null, faded: false, sureness: 'full', outlined: true };

describe('schematic outlines', () => {
  it('are told apart only from known ones', () => {
    expect([...toldApart([feature('a', true), feature('b', false)])]).toEqual(['a']);
    expect([...toldApart([feature('a', true), feature('b', true)])]).toEqual([]);
    expect([...toldApart([feature('a', false)])]).toEqual([]);
    expect([...toldApart([])]).toEqual([]);
  });

  it('are dashed and keep their colour, painted or not', () => {
    const inks = { palette, hatch: null };
    expect(styleOf(paint, inks).dashArray).toBeUndefined();
    expect(styleOf(paint, inks, true)).toMatchObject({ fillColor: 'fill-baik', color: 'ink2', dashArray: '4 3' });
    expect(styleOf(undefined, inks, true)).toMatchObject({ fillColor: 'raise', dashArray: '4 3' });
  });
});
