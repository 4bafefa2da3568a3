/** Rounding, and sharing out a total that was decided. */
import fc from 'fast-check';
import { apportioned, roundHalfUp } from './apportion.js';
import { sasaranByBirthRate } from './birth-rate.js';

it('the worked example: CBR 20.1, 2,815 inhabitants', () => {
  const value = (group: 'bumil' | 'bulin' | 'bufas' | 'lahir_hidup') => sasaranByBirthRate(group, 2815, 20.1);
  expect(value('bumil')).toBeCloseTo(62.24, 2);
  expect(value('bulin')).toBeCloseTo(59.41, 2);
  expect(value('lahir_hidup')).toBeCloseTo(56.58, 2);
  expect([value('bumil'), value('bulin'), value('bufas'), value('lahir_hidup')].map(roundHalfUp)).toEqual([62, 59, 59, 57]);
});

it.each([[0.5, 1], [1.49, 1], [2.5, 3], [0, 0], [1.1 * 20 * 1000 / 1000, 22], [0.285 * 100, 29]])('%d is rounded to %d', (value, rounded) => expect(roundHalfUp(value)).toBe(rounded));

describe('largest remainder', () => {
  it.each([
    [[1.4, 1.4, 1.2], 4, [2, 1, 1]],
    [[62.24, 59.41, 56.58], 178, [62, 59, 57]],
    [[1, 1, 1], 4, [2, 1, 1]],
    [[10, 20], 60, [20, 40]],
    [[0, 5], 5, [0, 5]],
    [[0, 0], 5, [0, 0]],
    [[], 0, []],
  ])('%j to %d is %j', (values, total, shares) => expect(apportioned(values, total)).toEqual(shares));

  it('always adds up, and no share is one or more away from what it should be', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 5_000, noNaN: true }), { minLength: 1, maxLength: 30 }), fc.nat(100_000), (values, total) => {
        const sum = values.reduce((all, value) => all + value, 0);
        fc.pre(sum > 0.001);
        const shares = apportioned(values, total);
        expect(shares.reduce((all, share) => all + share, 0)).toBe(total);
        shares.forEach((share, index) => expect(Math.abs(share - ((values[index] ?? 0) * total) / sum)).toBeLessThan(1.000001));
      }),
    );
  });
});
