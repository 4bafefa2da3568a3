/** Which quadrant a village is in, and which cannot be judged. */
import type { PwsRow, PwsTable } from '@pantau/shared/protocol';
import { fieldOf, inField, placed } from './quadrants.js';

const row = (area: string, percent: number | null, line: PwsRow['line'], flags: readonly string[] = []): PwsRow => ({
  area, name: `Desa ${area}`, sasaran: 40, cumulative: { count: 1, percent }, thisMonth: { count: 0, percent: 0 }, lastMonth: { count: 0, percent: 0 },
  targetToDatePercent: 67.5, line, trend: 'flat', status: null, flags, neededPerMonth: null, reason: { id: '', en: '' },
});
const table = (rows: readonly PwsRow[]): PwsTable => ({
  epoch: 'e', clock: 1, asOf: '', indicator: '', period: '2026-09', basis: 'proyeksi', targetPercent: 90, targetToDatePercent: 67.5, closed: true, provisional: false, revision: 0, rows, total: row('all', 70, 'above'),
});

describe('quadrants', () => {
  it('are by access and by drop-out', () => {
    expect([fieldOf('above', 'below'), fieldOf('above', 'above'), fieldOf('below', 'below'), fieldOf('below', 'above')]).toEqual([1, 2, 3, 4]);
    expect([fieldOf(null, 'below'), fieldOf('above', null)]).toEqual([null, null]);
  });

  it('put the worst first; who cannot be judged is named apart, nowhere in particular not at all', () => {
    const access = table([row('a', 90, 'above'), row('b', 40, 'below', ['angka_kecil']), row('c', 80, 'above'), row('d', null, null), row('a/-', 10, null)]);
    const losses = table([row('a', -2, 'below'), row('b', 30, 'above'), row('c', 12, 'above')]);
    const { points, unjudged } = placed(access, losses, ({ area }) => area);
    expect(points.map(({ key, field, small }) => [key, field, small])).toEqual([['b', 4, true], ['c', 2, false], ['a', 1, false]]);
    expect(points.at(-1)).toMatchObject({ x: 90, y: -2 });
    expect(unjudged).toEqual(['d']);
    expect(inField(points, 2).map(({ key }) => key)).toEqual(['c']);
  });
});
