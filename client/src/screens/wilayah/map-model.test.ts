/** What the map shows of the rows. */
import type { PwsRow } from '@pantau/shared/protocol';
import { isRanked, paintsOf, rankOf } from './map-model.js';

const row = (area: string, more: Partial<PwsRow>): PwsRow => ({
  area, name: area, sasaran: 20, cumulative: { count: 10, percent: 50 }, thisMonth: { count: 1, percent: 5 }, lastMonth: { count: 1, percent: 5 },
  line: 'below', trend: 'down', status: 'jelek', flags: [], neededPerMonth: null, reason: { id: '', en: '' }, ...more,
});
const closed = { provisional: false };

describe('paint', () => {
  it('is of the status, with its symbol', () => {
    expect(paintsOf([row('a', {})], 'up', closed, null).get('a')).toEqual({ fill: 'jelek', symbol: 'jelek', faded: false, dashed: false });
  });

  it('is a hatch without symbol where nothing was reported', () => {
    expect(paintsOf([row('a', { status: 'belum_lapor' })], 'up', closed, null).get('a')).toMatchObject({ fill: 'hatch', symbol: null });
  });

  it('fades what the reader does not filter for', () => {
    const paints = paintsOf([row('a', {}), row('b', { status: 'baik', line: 'above', trend: 'up' })], 'up', closed, 'baik');
    expect([paints.get('a')?.faded, paints.get('b')?.faded]).toEqual([true, false]);
  });

  it('is lighter and dashed for provisional and small numbers', () => {
    expect(paintsOf([row('a', {})], 'up', { provisional: true }, null).get('a')?.dashed).toBe(true);
    expect(paintsOf([row('a', { flags: ['angka_kecil'] })], 'up', closed, null).get('a')?.dashed).toBe(true);
  });

  it('is a rank where nothing is judged', () => {
    const rates = [0, 40, 120].map((percent, index) => row(String(index), { status: null, line: null, cumulative: { count: 1, percent } }));
    expect(isRanked(rates)).toBe(true);
    expect([...paintsOf(rates, 'down', closed, null).values()].map(({ fill }) => fill)).toEqual([1, 3, 6]);
  });
});

it('ranks in six equal classes, and nothing that is not known', () => {
  expect([rankOf(0, 60), rankOf(10, 60), rankOf(60, 60), rankOf(null, 60), rankOf(0, 0)]).toEqual([1, 2, 6, 'none', 'none']);
});
