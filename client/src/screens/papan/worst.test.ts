/** The worst five, on the worked example of the PWS guideline and its neighbours. */
import type { PwsRow } from '@pantau/shared/protocol';
import { worstOf } from './worst.js';

const LINE = 67.5;
const row = (area: string, sasaran: number, count: number, more: Partial<PwsRow> = {}): PwsRow => ({
  area, name: area, sasaran, cumulative: { count, percent: (count / sasaran) * 100 }, thisMonth: { count: 0, percent: 0 }, lastMonth: { count: 0, percent: 0 },
  targetToDatePercent: LINE, line: null, trend: 'na', status: null, flags: [], neededPerMonth: null, reason: { id: '', en: '' }, ...more,
});
const jelek = { status: 'jelek', line: 'below', trend: 'down' } as const;
const cukup = { status: 'cukup', line: 'below', trend: 'up' } as const;
const example = [
  row('A', 80, 67, { status: 'baik', line: 'above', trend: 'up' }),
  row('C', 50, 37, { status: 'kurang', line: 'above', trend: 'down' }),
  row('F', 40, 26, { ...jelek, trend: 'flat' }),
  row('D', 90, 58, cukup),
  row('E', 60, 36, jelek),
];
const up = { unit: 'percent', direction: 'up' };
const names = (rows: readonly PwsRow[], indicator = up) => worstOf(rows, indicator as typeof up & { direction: 'up' }).map(({ area }) => area);

it('takes jelek before cukup, and within one those that miss most persons', () => {
  expect(names(example)).toEqual(['E', 'F', 'D']);
});

it('never takes more than five', () => {
  expect(names(Array.from({ length: 9 }, (_, n) => row(`v${n}`, 40, n, jelek)))).toEqual(['v0', 'v1', 'v2', 'v3', 'v4']);
});

it('breaks a tie by the lower coverage, then by code', () => {
  expect(names([row('b', 20, 13, jelek), row('a', 20, 13, jelek), row('c', 10, 6, jelek)])).toEqual(['c', 'a', 'b']);
});

it('leaves out who reached the line, and who has not reported', () => {
  expect(names([example[0] as PwsRow, example[1] as PwsRow, row('Z', 90, 0, { status: 'belum_lapor', line: 'below' })])).toEqual([]);
});

it('takes the highest first where lower is better', () => {
  const past = (area: string, count: number) => row(area, 100, count, { line: 'above', trend: 'up' });
  const within = row('d', 100, 3, { line: 'below', trend: 'up' });
  expect(names([past('c', 9), within, past('a', 30)], { unit: 'percent', direction: 'down' })).toEqual(['a', 'c']);
});
