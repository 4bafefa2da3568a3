import { must } from '../basics/index.js';
import type { Situation, SituationRow } from '../protocol/index.js';
import { applyDelta, applyRows, liveState, type LiveState } from './index.js';

const row = (area: string, numerator: number, over: Partial<SituationRow> = {}): SituationRow => ({
  area, indicator: 'k1', period: '2026-09', numerator, denominator: null, percent: null, basis: 'proyeksi',
  cumulative: { numerator, denominator: null, percent: null }, status: null, line: null, source: 'by_name', provisional: false, revised: false, flags: [], ...over,
});
const situation = (period: string, rows: readonly SituationRow[]): Situation => ({ epoch: 'e', clock: 5, asOf: '2026-10-10T00:00:00.000Z', area: '17.04', period, rows });
const state = liveState('e', 5, [situation('2026-09', [row('a', 1), row('b', 2)]), situation('2026-08', [row('a', 7, { period: '2026-08' })])]);
const delta = (fromClock: number, toClock: number, rows: readonly SituationRow[] = []) => ({ epoch: 'e', fromClock, toClock, rows });
const shown = (next: LiveState | 'gap', period = '2026-09') =>
  next === 'gap' ? next : must(next.situations.find((each) => each.period === period)).rows.map(({ area, numerator }) => [area, numerator]);

describe('a live reader', () => {
  it('puts the rows of the next delta in place and moves its clock', () => {
    const next = applyDelta(state, delta(5, 8, [row('b', 3)]));
    expect(shown(next)).toEqual([['a', 1], ['b', 3]]);
    expect(next === 'gap' ? next : [next.clock, ...next.situations.map(({ clock }) => clock)]).toEqual([8, 8, 8]);
    expect(shown(state)).toEqual([['a', 1], ['b', 2]]);
  });

  it('sees a gap, in its own clock or in another epoch', () => {
    expect(applyDelta(state, delta(6, 8))).toBe('gap');
    expect(applyDelta(state, delta(4, 8))).toBe('gap');
    expect(applyDelta(state, { ...delta(5, 8), epoch: 'other' })).toBe('gap');
  });

  it('ignores what it has already', () => {
    expect(applyDelta(state, delta(3, 5, [row('a', 9)]))).toBe(state);
    expect(applyDelta(state, delta(3, 4, [row('a', 9)]))).toBe(state);
  });

  it('puts each row into the situation of its period', () => {
    const next = applyDelta(state, delta(5, 6, [row('a', 8, { period: '2026-08' })]));
    expect([shown(next), shown(next, '2026-08')]).toEqual([[['a', 1], ['b', 2]], [['a', 8]]]);
  });

  it('shows rows that are nobody\'s only while they hold anything', () => {
    const appeared = applyRows(state, [row('17.04/?', 1), row('luar_wilayah', 2)], 6);
    expect(shown(appeared)).toEqual([['a', 1], ['b', 2], ['17.04/?', 1], ['luar_wilayah', 2]]);
    expect(shown(applyRows(appeared, [row('17.04/?', 0), row('a', 0)], 7))).toEqual([['a', 0], ['b', 2], ['luar_wilayah', 2]]);
    const stillRegistered = row('17.04/?', 0, { cumulative: { numerator: 0, denominator: 4, percent: 0 } });
    expect(shown(applyRows(appeared, [stillRegistered], 7))).toContainEqual(['17.04/?', 0]);
  });
});
