/** What came in since midnight: by indicator, and by posyandu. */
import type { IndicatorRow } from '@pantau/shared/protocol';
import { newestFirst, postsToday, withMoved } from './posts.js';
import { arrivedToday, sumsOf } from './sums.js';

const number = (area: string, indicator: string, numerator: number, denominator: number | null = null) => ({ area, indicator, numerator, denominator });
const indicator = (code: string, more: Partial<IndicatorRow> = {}) => ({ code, timeRule: 'cumulative', direction: 'up', ...more }) as IndicatorRow;

describe('sums', () => {
  it('add all rows of an indicator, extra rows too, for they sum to the whole', () => {
    const sums = sumsOf([number('a', 'k1', 3, 10), number('b', 'k1', 4, 12), number('17.04/?', 'k1', 1), number('a', 'ds', 9, 20)]);
    expect([sums.get('k1'), sums.get('ds')]).toEqual([{ numerator: 8, denominator: 22 }, { numerator: 9, denominator: 20 }]);
  });
});

describe('what arrived today', () => {
  const strip = [indicator('k1'), indicator('ds', { timeRule: 'monthly' }), indicator('do', { direction: 'down' }), indicator('ht', { timeRule: 'point' }), indicator('idl')];
  const now = sumsOf([number('a', 'k1', 5), number('a', 'ds', 40), number('a', 'do', 9), number('a', 'ht', 20), number('a', 'idl', 7)]);

  it('is what has grown since midnight, in the order of the strip', () => {
    const midnight = sumsOf([number('a', 'k1', 3), number('a', 'ds', 12), number('a', 'do', 2), number('a', 'ht', 1), number('a', 'idl', 7)]);
    expect(arrivedToday(strip, now, midnight).map(({ indicator: { code }, more }) => [code, more])).toEqual([['k1', 2], ['ds', 28]]);
  });

  it('does not tell what was taken back', () => {
    expect(arrivedToday(strip, now, sumsOf([number('a', 'k1', 6), number('a', 'ds', 41), number('a', 'idl', 8)]))).toEqual([]);
  });
});

describe('posyandu today', () => {
  const isPosyandu = (unit: string) => unit.startsWith('posyandu:');
  const midnight = [number('posyandu:melati', 'posyandu_sesi', 1), number('posyandu:melati', 'ds', 12), number('posyandu:mawar', 'posyandu_sesi', 0), number('posyandu:anggrek', 'posyandu_sesi', 1)];
  const now = [
    number('posyandu:melati', 'posyandu_sesi', 2), number('posyandu:melati', 'ds', 43), number('posyandu:mawar', 'posyandu_sesi', 1), number('posyandu:mawar', 'ds', 0),
    number('posyandu:anggrek', 'posyandu_sesi', 1), number('posyandu:anggrek', 'ds', 0), number('puskesmas:17.04.02', 'posyandu_sesi', 3),
  ];

  it('are those that told an open day since midnight, with what they sent', () => {
    expect(postsToday(now, midnight, isPosyandu)).toEqual([{ unit: 'posyandu:melati', weighed: 31 }, { unit: 'posyandu:mawar', weighed: 0 }]);
  });

  it('are also those from which data comes before they told that they are open', () => {
    expect(postsToday([number('posyandu:a', 'posyandu_sesi', 0), number('posyandu:a', 'ds', 2)], [], isPosyandu)).toEqual([{ unit: 'posyandu:a', weighed: 2 }]);
  });

  it('stand with those first that moved last', () => {
    const posts = ['a', 'b', 'c'].map((unit, index) => ({ unit, weighed: index }));
    expect(newestFirst(posts, ['b']).map(({ unit }) => unit)).toEqual(['b', 'c', 'a']);
  });

  it('remember only so many', () => {
    const moved = Array.from({ length: 100 }, (_, n) => `u${n}`).reduce<readonly string[]>((before, unit) => withMoved(before, [unit]), []);
    expect(moved).toHaveLength(40);
    expect(moved[0]).toBe('u99');
    expect(withMoved(['a', 'b'], ['b'])).toEqual(['b', 'a']);
    expect(withMoved(moved, [])).toBe(moved);
  });
});
