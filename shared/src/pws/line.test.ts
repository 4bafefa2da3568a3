import fc from 'fast-check';
import { lawOptions } from '@pantau/shared/testing';
import { compareProducts, gapToLine, lineOf, neededPerMonth, productOf, targetToDate, WHOLE_TARGET, type Yardstick } from './index.js';

const yardstick = (target: number | null, month: number, over: Partial<Yardstick> = {}): Yardstick => ({
  target, progress: { done: month, of: 12 }, direction: 'up', factor: 100, share: 1, ...over,
});

describe('the target line', () => {
  it('multiplies before it divides: 80 % in September is 60.0, not 59.4', () => {
    expect(targetToDate(yardstick(80, 9))).toBe(60);
    expect(lineOf({ count: 599, base: 1000 }, yardstick(80, 9))).toBe('below');
    expect(lineOf({ count: 600, base: 1000 }, yardstick(80, 9))).toBe('above');
  });

  it('puts a village exactly on the line above it, whatever the decimals of the target', () => {
    // 95.7 % of 1000 at month 7 of 12 is 558.25 persons; of 12000 it is 6699 exactly.
    expect(lineOf({ count: 6699, base: 12_000 }, yardstick(95.7, 7))).toBe('above');
    expect(lineOf({ count: 6698, base: 12_000 }, yardstick(95.7, 7))).toBe('below');
    expect(lineOf({ count: 33, base: 50 }, yardstick(66, 12))).toBe('above');
  });

  it('counts against the expected share of the sasaran', () => {
    // 20 % of 35 is 7; half of it by June at 100 %.
    expect(lineOf({ count: 4, base: 40 }, yardstick(100, 6, { share: 0.2 }))).toBe('above');
    expect(lineOf({ count: 3, base: 35 }, yardstick(100, 6, { share: 0.2 }))).toBe('below');
  });

  it('is none without target, sasaran or meaning', () => {
    expect(lineOf({ count: 4, base: 40 }, yardstick(null, 6))).toBeNull();
    expect(lineOf({ count: 4, base: 0 }, yardstick(90, 6))).toBeNull();
    expect(lineOf({ count: 4, base: null }, yardstick(90, 6))).toBeNull();
    expect(lineOf({ count: 4, base: 40 }, yardstick(90, 6, { progress: null }))).toBeNull();
    expect(targetToDate(yardstick(90, 6, { progress: null }))).toBeNull();
  });

  it('downwards is a threshold: on it is within', () => {
    const down = yardstick(5, 0, { direction: 'down', progress: WHOLE_TARGET });
    expect([1, 2, 3].map((count) => lineOf({ count, base: 40 }, down))).toEqual(['below', 'below', 'above']);
    expect(lineOf({ count: -3, base: 40 }, down)).toBe('below');
  });

  it('is missed or passed by whole persons', () => {
    expect(gapToLine({ count: 135, base: 200 }, yardstick(90, 9))).toBe(0);
    expect(gapToLine({ count: 26, base: 40 }, yardstick(90, 9))).toBe(1);
    expect(gapToLine({ count: 36, base: 60 }, yardstick(90, 9))).toBe(5);
    expect(gapToLine({ count: 67, base: 80 }, yardstick(90, 9))).toBe(13);
  });

  it('law: the persons missing are just enough, the persons to spare just too many', () => {
    const world = fc.record({ count: fc.nat(500), base: fc.integer({ min: 1, max: 500 }), target: fc.integer({ min: 1, max: 1200 }), month: fc.integer({ min: 1, max: 12 }) });
    fc.assert(
      fc.property(world, ({ count, base, target, month }) => {
        const line = yardstick(target / 10, month);
        const gap = gapToLine({ count, base }, line);
        const side = lineOf({ count, base }, line);
        const exact = (persons: number) => BigInt(persons) * 12n * 1000n >= BigInt(target) * BigInt(month) * BigInt(base);
        expect(side).toBe(exact(count) ? 'above' : 'below');
        expect(exact(side === 'below' ? count + gap : count - gap)).toBe(true);
        expect(exact(side === 'below' ? count + gap - 1 : count - gap - 1)).toBe(false);
      }),
      lawOptions(300),
    );
  });
});

describe('exact products', () => {
  it('compare decimals as they are written', () => {
    expect(0.1 * 3).not.toBe(0.3);
    expect(compareProducts([0.1, 3], [0.3])).toBe(0);
    expect(compareProducts([1e-7, 1], [1e-8, 10])).toBe(0);
    expect(compareProducts([-1, 0.5], [0])).toBeLessThan(0);
    expect(productOf([37, 0.2])).toBe(7.4);
    expect(productOf([90, 80, 0.2])).toBe(1440);
  });

  it('stay exact where whole numbers are no longer safe', () => {
    expect(compareProducts([2 ** 27 + 1, 2 ** 27 + 1], [2 ** 54 + 2 ** 28])).toBeGreaterThan(0);
    expect(compareProducts([1e21, 3], [3e21])).toBe(0);
  });
});

describe('needed per month', () => {
  it('divides what is missing over the months left, unrounded', () => {
    expect(neededPerMonth({ count: 67, base: 80 }, yardstick(90, 9), 9)).toBe(5 / 3);
    expect(neededPerMonth({ count: 447, base: 640 }, yardstick(90, 9), 9)).toBe(43);
    expect(neededPerMonth({ count: 90, base: 80 }, yardstick(90, 9), 9)).toBe(0);
    expect(neededPerMonth({ count: 1, base: 35 }, yardstick(100, 9, { share: 0.2 }), 9)).toBe(2);
  });

  it('is none in December and without target or sasaran', () => {
    expect(neededPerMonth({ count: 1, base: 80 }, yardstick(90, 12), 12)).toBeNull();
    expect(neededPerMonth({ count: 1, base: 80 }, yardstick(null, 9), 9)).toBeNull();
    expect(neededPerMonth({ count: 1, base: 0 }, yardstick(90, 9), 9)).toBeNull();
    expect(neededPerMonth({ count: 1, base: null }, yardstick(90, 9), 9)).toBeNull();
  });
});
