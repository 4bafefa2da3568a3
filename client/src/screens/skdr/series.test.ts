/** The order in which weekly cases are read, and from how many on a week is a signal. */
import type { SurveillanceRow, SurveillanceTable } from '@pantau/shared/protocol';
import { diseasesIn, highestOf, placesOf, signalsIn } from './series.js';

const row = (area: string, disease: string, counts: readonly (number | null)[], signal: SurveillanceRow['signal'] = null): SurveillanceRow => ({ area, name: area, total: area === 'all', disease, counts, signal });
const table: SurveillanceTable = {
  epoch: 'e', clock: 1, asOf: '', area: 'all', week: '2026-W36', weeks: ['2026-W33', '2026-W34', '2026-W35', '2026-W36'],
  rows: [
    row('a', 'diare', [2, 3, 1, 4], { kind: 'ratio', mean: 2 }), row('b', 'diare', [0, 9, null, 0]), row('b', 'difteri', [0, 0, 0, 1], { kind: 'immediate', mean: 0 }), row('a', 'ili', [1, 1, 1, 9]),
    row('all', 'diare', [2, 12, 1, 4]), row('all', 'difteri', [0, 0, 0, 1], { kind: 'immediate', mean: 0 }), row('all', 'ili', [1, 1, 1, 9]),
  ],
};
const sizes = { parts: true, whole: false };

describe('weekly cases', () => {
  it('come with signals first, immediate ones before counted ones', () => {
    expect(diseasesIn(table, sizes).map(({ row: { disease } }) => disease)).toEqual(['difteri', 'diare', 'ili']);
    expect(placesOf(table, 'diare', sizes).map(({ row: { area }, now }) => [area, now])).toEqual([['a', 4], ['b', 0]]);
  });

  it('have a threshold by the size of the place', () => {
    expect(placesOf(table, 'ili', sizes)[0]?.threshold).toBe(3);
    expect(diseasesIn(table, sizes).find(({ row: { disease } }) => disease === 'ili')?.threshold).toBe(5);
    expect(diseasesIn(table, sizes)[0]).toMatchObject({ isImmediate: true, threshold: 1 });
  });

  it('name a signal where it is, and of the whole only where no part has it', () => {
    expect(signalsIn(table, sizes).map(({ row: { area, disease } }) => [area, disease])).toEqual([['b', 'difteri'], ['a', 'diare']]);
    const whole = { ...table, rows: [row('a', 'ili', [1, 1, 1, 4]), row('all', 'ili', [2, 2, 2, 9], { kind: 'ratio', mean: 2 })] };
    expect(signalsIn(whole, sizes).map(({ row: { area } }) => area)).toEqual(['all']);
  });

  it('are drawn on one scale', () => expect(highestOf(placesOf(table, 'diare', sizes))).toBe(9));
});
