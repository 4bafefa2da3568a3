/** When a table of the wall has to be read anew: as soon as what it tells has moved, and not for anything else. */
import type { SituationRow } from '@pantau/shared/protocol';
import { dueAfter, isBehind } from './due.js';

const row = (area: string, indicator: string, numerator: number, status: SituationRow['status'] = 'baik'): SituationRow => ({
  area, indicator, period: '2026-10', basis: 'proyeksi', numerator, denominator: 20, percent: numerator * 5, cumulative: { numerator, denominator: 20, percent: numerator * 5 },
  status, line: 'above', source: 'by_name', provisional: false, revised: false, flags: [],
});
const watched = (clock: number, rows: readonly SituationRow[], epoch = 'e') => ({ epoch, clock, changed: [], situations: [{ epoch, clock, asOf: '', area: '17.04', period: '2026-10', rows }] });
const table = (indicator: string, clock: number, epoch = 'e') => ({ epoch, clock, indicator, period: '2026-10' });

const first = dueAfter(undefined, watched(10, [row('a', 'k1', 3), row('a', 'ds', 9)]));

it('is due from the snapshot on', () => {
  expect([isBehind(table('k1', 10), first), isBehind(table('k1', 9), first), isBehind(table('k1', 9), undefined)]).toEqual([false, true, false]);
});

it('is due anew when a number of its own moves, not when another does', () => {
  const next = dueAfter(first, watched(14, [row('a', 'k1', 4), row('a', 'ds', 9)]));
  expect([isBehind(table('k1', 10), next), isBehind(table('k1', 14), next), isBehind(table('ds', 10), next)]).toEqual([true, false, false]);
});

it('is due also when a status alone has moved, or rows trade places', () => {
  const before = dueAfter(undefined, watched(10, [row('a', 'k1', 3), row('b', 'k1', 4)]));
  expect(isBehind(table('k1', 10), dueAfter(before, watched(11, [row('a', 'k1', 3, 'belum_lapor'), row('b', 'k1', 4)])))).toBe(true);
  expect(isBehind(table('k1', 10), dueAfter(before, watched(11, [row('a', 'k1', 4), row('b', 'k1', 3)])))).toBe(true);
});

it('is not due after a reconnect that brought nothing new, and always in another epoch', () => {
  expect(isBehind(table('k1', 10), dueAfter(first, watched(30, [row('a', 'k1', 3), row('a', 'ds', 9)])))).toBe(false);
  expect(isBehind(table('k1', 40), dueAfter(first, watched(30, [row('a', 'k1', 3)], 'other')))).toBe(true);
});

it('knows nothing of what is no longer watched', () => {
  expect(dueAfter(first, watched(12, [row('a', 'k1', 3)])).moved.size).toBe(1);
});
