/** Rows from the socket in a table that was read before. */
import type { PwsRow, PwsTable, SituationRow } from '@pantau/shared/protocol';
import type { Watched } from '../../live/index.js';
import { patchTable } from './patch.js';

const pwsRow = (area: string, sasaran: number, [count, now, before]: readonly [number, number, number]): PwsRow => ({
  area, name: area, sasaran, cumulative: { count, percent: (count / sasaran) * 100 }, thisMonth: { count: now, percent: (now / sasaran) * 100 }, lastMonth: { count: before, percent: (before / sasaran) * 100 },
  targetToDatePercent: 67.5, line: 'below', trend: 'flat', status: 'jelek', flags: ['flat_below'], neededPerMonth: 1, reason: { id: '', en: '' },
});
const table: PwsTable = {
  epoch: 'e', clock: 10, asOf: '', indicator: 'k1', period: '2026-09', basis: 'proyeksi', targetPercent: 90, targetToDatePercent: 67.5, closed: true, provisional: false, revision: 0,
  rows: [pwsRow('b', 20, [13, 1, 1]), pwsRow('a', 20, [12, 2, 2])],
  total: pwsRow('t', 40, [25, 3, 3]),
};
const news: SituationRow = {
  area: 'a', indicator: 'k1', period: '2026-09', basis: 'proyeksi', numerator: 4, denominator: 20, percent: 20, cumulative: { numerator: 14, denominator: 20, percent: 70 },
  status: 'baik', line: 'above', source: 'by_name', provisional: false, revised: true, flags: [],
};
const watched = (clock: number, rows: readonly SituationRow[] = [news], epoch = 'e'): Watched => ({ epoch, clock, situations: [...new Set(rows.map(({ period }) => period))].map((period) => ({ epoch, clock, asOf: '', area: 'p', period, rows: rows.filter((row) => row.period === period) })), changed: ['a'] });

describe('a patched table', () => {
  const patched = patchTable(table, watched(11));
  const a = patched.rows.find(({ area }) => area === 'a');

  it('takes numbers, status, line and trend of the news', () => {
    expect(a).toMatchObject({ cumulative: { count: 14, percent: 70 }, thisMonth: { count: 4 }, lastMonth: { count: 2 }, status: 'baik', line: 'above', trend: 'up', flags: [] });
  });

  it('stands in the order of coverage again', () => {
    expect(patched.rows.map(({ area }) => area)).toEqual(['a', 'b']);
  });

  it('moves its total by what its rows have moved', () => {
    expect(patched.total).toMatchObject({ cumulative: { count: 27, percent: 67.5 }, thisMonth: { count: 5 } });
  });
});

describe('a table is left as it is', () => {
  it.each([
    ['by news that it has read already', watched(10)],
    ['by news of another epoch', watched(99, [news], 'other')],
    ['before anything has come', undefined],
  ])('%s', (_why, state) => {
    expect(patchTable(table, state)).toBe(table);
  });

  it('by news of another month or indicator', () => {
    expect(patchTable(table, watched(11, [{ ...news, period: '2026-08' }, { ...news, indicator: 'k6' }])).rows).toEqual(table.rows);
  });
});
