/** What the map shows of the rows. */
import type { PwsRow } from '@pantau/shared/protocol';
import { isRanked, paintsOf, rankOf, type Painting } from './paints.js';

const row = (area: string, more: Partial<PwsRow>): PwsRow => ({
  area, name: area, sasaran: 20, cumulative: { count: 10, percent: 50 }, thisMonth: { count: 1, percent: 5 }, lastMonth: { count: 1, percent: 5 },
  targetToDatePercent: 67.5, line: 'below', trend: 'down', status: 'jelek', flags: [], neededPerMonth: null, reason: { id: '', en: '' }, ...more,
});
const painting = { direction: 'up', provisional: false, filter: null, close: true } as const;
const paintOf = (more: Partial<PwsRow>, how: Partial<Painting> = {}) => paintsOf([row('a', more)], { ...painting, ...how }).get('a');

describe('paint', () => {
  it('is of the status, with its symbol', () => {
    expect(paintOf({})).toEqual({ fill: 'jelek', symbol: 'jelek', faded: false, sureness: 'full', outlined: true });
  });

  it('is a hatch without symbol where nothing was reported', () => {
    expect(paintOf({ status: 'belum_lapor' })).toMatchObject({ fill: 'hatch', symbol: null });
  });

  it('fades what the reader does not filter for', () => {
    expect([paintOf({}, { filter: 'baik' })?.faded, paintOf({ status: 'baik', line: 'above', trend: 'up' }, { filter: 'baik' })?.faded]).toEqual([true, false]);
  });

  it('is less sure in a running month, and for small numbers seen from near', () => {
    const small = { flags: ['angka_kecil'] };
    expect([paintOf({}, { provisional: true }), paintOf(small), paintOf(small, { close: false })].map((paint) => paint?.sureness)).toEqual(['provisional', 'small', 'full']);
  });

  it('is a rank where nothing is judged', () => {
    const rates = [0, 40, 120].map((percent, index) => row(String(index), { status: null, line: null, cumulative: { count: 1, percent } }));
    expect(isRanked(rates)).toBe(true);
    expect([...paintsOf(rates, { ...painting, direction: 'down' }).values()].map(({ fill }) => fill)).toEqual([1, 3, 6]);
  });
});

it('ranks in six equal classes, and nothing that is not known', () => {
  expect([rankOf(0, 60), rankOf(10, 60), rankOf(60, 60), rankOf(null, 60), rankOf(0, 0)]).toEqual([1, 2, 6, 'none', 'none']);
});
