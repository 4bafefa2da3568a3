/** Weekly cases: which weeks are looked at, and when they ask for a look. */
import { isSignal, weeklyCases, weeksUpTo } from './weeks.js';

describe('the weeks', () => {
  it('are epi weeks, the running one first', () => {
    expect(weeksUpTo('2026-11-22')).toEqual(['2026-W47', '2026-W46', '2026-W45', '2026-W44', '2026-W43', '2026-W42']);
  });

  it('go on across the new year, one after the other', () => {
    expect(weeksUpTo('2026-01-10').slice(0, 3)).toEqual(['2026-W01', '2025-W53', '2025-W52']);
  });
});

describe('a signal', () => {
  it.each([
    ['three cases within two weeks', [1, 2, 0, 0, 0], true],
    ['three cases two weeks ago, none since', [0, 0, 2, 1, 0], true],
    ['a cluster that ended five weeks ago', [0, 0, 0, 0, 5], false],
    ['twice the week before', [2, 1, 0, 0, 0], true],
    ['two cases after none', [0, 2, 0, 0, 0], true],
    ['a single case', [1, 0, 0, 0, 0], false],
    ['as many as the week before', [1, 1, 0, 0, 0], false],
    ['nothing', [0, 0, 0, 0, 0], false],
  ])('%s', (_, cases, expected) => {
    expect(isSignal(cases)).toBe(expected);
  });
});

describe('the cases of a district', () => {
  const weeks = ['2026-W46', '2026-W45', '2026-W44', '2026-W43', '2026-W42'];
  const row = (area: string, period: string, numerator: number) => ({ area, period, numerator });
  const rows = [
    row('17.04.12.2005', '2026-W46', 2), row('17.04.12.2005', '2026-W45', 5), row('17.04.12.2005', '2026-W44', 3), row('17.04.12.2005', '2026-W43', 2), row('17.04.12.2005', '2026-W42', 2),
    row('17.04.02.2011', '2026-W45', 1), row('17.04.04.2001', '2026-W45', 1), row('17.04/?', '2026-W45', 4), row('17.04.12.2005', '2026-W41', 9),
  ];
  const found = weeklyCases(weeks, rows, new Set(['17.04.12.2005', '17.04.02.2011', '17.04.04.2001']));

  it('name the village of the cluster alone', () => {
    expect(found.signals).toEqual([{ area: '17.04.12.2005', recent: 12 }]);
  });

  it('count everybody once, also those whose village is unknown, and no other week', () => {
    expect(found.totals).toEqual([2, 11, 3, 2, 2]);
    expect(found.recent).toBe(18);
  });

  it('put the most cases first', () => {
    const two = weeklyCases(weeks, [row('b', '2026-W46', 3), row('a', '2026-W46', 4)], new Set(['a', 'b']));
    expect(two.signals.map(({ area }) => area)).toEqual(['a', 'b']);
  });
});
