/** One line for all indicators: right of it is good. */
import { barOf, LINE_AT } from './strip-geometry.js';

describe('a bar of the strip', () => {
  it('goes left below the line and right above it, in points', () => {
    expect(barOf(58.9, 67.5, 'up')).toMatchObject({ cut: false });
    expect(barOf(58.9, 67.5, 'up')?.from).toBeCloseTo(LINE_AT - 8.6 / 28, 10);
    expect(barOf(58.9, 67.5, 'up')?.length).toBeCloseTo(8.6 / 28, 10);
    expect(barOf(72.4, 67.5, 'up')).toEqual({ from: LINE_AT, length: expect.closeTo(4.9 / 28, 10), cut: false });
  });

  it('is mirrored where lower is better', () => {
    expect(barOf(15.8, 14, 'down')?.from).toBeLessThan(LINE_AT);
    expect(barOf(3.7, 5, 'down')?.from).toBe(LINE_AT);
  });

  it('is cut, and says so, where it is longer than the scale', () => {
    expect(barOf(9, 70.8, 'up')).toEqual({ from: 0, length: LINE_AT, cut: true });
    const right = barOf(85.7, 70.8, 'up');
    expect(right?.cut).toBe(true);
    expect((right?.from ?? 0) + (right?.length ?? 0)).toBeCloseTo(1, 10);
  });

  it('has no length on the line, and is none without value or line', () => {
    expect(barOf(67.5, 67.5, 'up')?.length).toBe(0);
    expect([barOf(null, 67.5, 'up'), barOf(60, null, 'up')]).toEqual([null, null]);
  });
});
