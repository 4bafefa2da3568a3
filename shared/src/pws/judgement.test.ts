import { byCoverage, trendOf, verdictOf } from './index.js';

describe('the trend', () => {
  it('compares months against their sasaran, not their counts alone', () => {
    expect(trendOf({ count: 8, base: 80 }, { count: 7, base: 80 })).toBe('up');
    expect(trendOf({ count: 5, base: 60 }, { count: 5, base: 50 })).toBe('down');
    expect(trendOf({ count: 1, base: 3 }, { count: 2, base: 6 })).toBe('flat');
  });

  it('is not told where only one month has something to be counted against', () => {
    expect(trendOf({ count: 8, base: 80 }, { count: 7, base: null })).toBe('na');
    expect(trendOf({ count: 8, base: 80 }, { count: 0, base: 0 })).toBe('na');
    expect(trendOf({ count: 8, base: null }, { count: 7, base: 80 })).toBe('na');
  });

  it('compares counts where nothing is counted against anything', () => {
    expect(trendOf({ count: 8, base: null }, { count: 7, base: null })).toBe('up');
    expect(trendOf({ count: 0, base: 0 }, { count: 0, base: 0 })).toBe('flat');
  });
});

describe('the status', () => {
  it.each([
    ['above', 'up', 'baik'],
    ['above', 'flat', 'baik'],
    ['above', 'down', 'kurang'],
    ['below', 'up', 'cukup'],
    ['below', 'down', 'jelek'],
    ['below', 'flat', 'jelek'],
    ['above', 'na', null],
    ['below', 'na', null],
    [null, 'up', null],
  ] as const)('%s the line and %s is %s', (line, trend, status) => {
    expect(verdictOf(line, trend, 'jelek').status).toBe(status);
  });

  it('leaves the open cell to the rules and marks it', () => {
    expect(verdictOf('below', 'flat', 'cukup')).toEqual({ status: 'cukup', flatBelow: true });
    expect(verdictOf('below', 'down', 'cukup')).toEqual({ status: 'jelek', flatBelow: false });
  });
});

describe('the order of the chart', () => {
  const row = (area: string, percent: number | null) => ({ area, cumulative: { percent } });

  it('is by coverage, ties by code, what has none last', () => {
    const rows = [row('b', 50), row('d', null), row('a', 50), row('c', 121), row('0', null), row('e', 0)];
    expect(rows.sort(byCoverage).map(({ area }) => area)).toEqual(['c', 'a', 'b', 'e', '0', 'd']);
  });
});
