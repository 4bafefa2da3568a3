/** Persons missing, order of action and counts by status, on the worked example of the PWS guideline. */
import type { PwsRow } from '@pantau/shared/protocol';
import { markOf } from '../ui/index.js';
import { changingStatus, columnDigits, inOrderOfAction, legendOf, missing, reported } from './judge.js';

const LINE = 67.5;

/** name, sasaran, cumulative, this month, last month, line, trend, status */
const example = [
  ['A', 80, 67, 8, 7, 'above', 'up', 'baik'],
  ['C', 50, 37, 2, 4, 'above', 'down', 'kurang'],
  ['B', 120, 88, 9, 9, 'above', 'flat', 'baik'],
  ['G', 200, 135, 16, 14, 'above', 'up', 'baik'],
  ['F', 40, 26, 3, 3, 'below', 'flat', 'jelek'],
  ['D', 90, 58, 8, 6, 'below', 'up', 'cukup'],
  ['E', 60, 36, 3, 5, 'below', 'down', 'jelek'],
] as const;

const row = (area: string, sasaran: number, count: number, more: Partial<PwsRow> = {}): PwsRow => ({
  area, name: area, sasaran, cumulative: { count, percent: (count / sasaran) * 100 }, thisMonth: { count: 0, percent: 0 }, lastMonth: { count: 0, percent: 0 },
  targetToDatePercent: LINE, line: null, trend: 'na', status: null, flags: [], neededPerMonth: null, reason: { id: '', en: '' }, ...more,
});
const rows = example.map(([area, sasaran, count, , , line, trend, status]) => row(area, sasaran, count, { line, trend, status }));
const up = { unit: 'percent', direction: 'up' } as const;

describe('persons missing to the line', () => {
  it.each([['A', 0], ['G', 0], ['F', 1], ['D', 3], ['E', 5]])('%s misses %i', (area, persons) => {
    const found = rows.find((each) => each.area === area);
    expect(found && missing(found, up)).toBe(persons);
  });

  it('are whole persons: a hair over 48 is not 49', () => {
    expect(missing({ sasaran: 3, cumulative: { count: 0, percent: 0 }, targetToDatePercent: 1600.00000000001 }, up)).toBe(48);
  });

  it('are unknown without sasaran or line', () => {
    expect([missing({ ...row('x', 10, 1), sasaran: null }, up), missing(row('x', 10, 1, { targetToDatePercent: null }), up)]).toEqual([null, null]);
  });

  it('are counted against the target of the row itself', () => {
    expect(missing(row('x', 37, 19, { targetToDatePercent: 50 }), up)).toBe(0);
    expect(missing(row('x', 37, 19, { targetToDatePercent: 60 }), up)).toBe(4);
  });

  it('are not missing where lower is better', () => {
    expect(missing(row('x', 10, 1), { unit: 'percent', direction: 'down' })).toBeNull();
  });
});

describe('the order of action', () => {
  it('takes jelek, cukup, kurang, baik; within one the most missing', () => {
    expect(inOrderOfAction(rows, up).map(({ area }) => area)).toEqual(['E', 'F', 'D', 'C', 'G', 'B', 'A']);
  });

  it('puts what has not reported apart, at the end', () => {
    const silent = row('Z', 90, 0, { status: 'belum_lapor', line: 'below', trend: 'flat' });
    expect(inOrderOfAction([silent, ...rows], up).at(-1)?.area).toBe('Z');
  });

  it('takes the highest first where lower is better', () => {
    const past = (area: string, count: number, trend: PwsRow['trend']) => row(area, 100, count, { line: 'above', trend });
    const within = row('d', 100, 3, { line: 'below', trend: 'up' });
    expect(inOrderOfAction([within, past('c', 30, 'down'), past('b', 9, 'up'), past('a', 12, 'flat')], { unit: 'percent', direction: 'down' }).map(({ area }) => area)).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('the legend', () => {
  const count = (marks: PwsRow[]) => Object.fromEntries(legendOf(marks.map((each) => markOf(each, 'up'))).map((item) => [item.mark.word, item.count]));

  it('counts every village once', () => {
    expect(count(rows)).toEqual({ baik: 3, kurang: 1, cukup: 1, jelek: 2, belum_lapor: 0 });
  });

  it('keeps a status at zero in its place', () => {
    expect(Object.keys(count(rows.slice(0, 1)))).toEqual(['baik', 'kurang', 'cukup', 'jelek', 'belum_lapor']);
  });

  it('tells past the threshold from past but falling, where there are no PWS words', () => {
    const marks = (['up', 'down', 'down'] as const).map((trend) => markOf({ status: null, line: 'above', trend }, 'down'));
    expect(legendOf(marks).map(({ mark, count: n }) => [mark.word, mark.tone, n])).toEqual([['lewat_membaik', 'cukup', 2], ['lewat', 'jelek', 1]]);
  });
});

it('counts villages that reported', () => {
  expect(reported([...rows, row('Z', 9, 0, { status: 'belum_lapor' })])).toEqual({ done: 7, all: 8 });
});

it('drops the decimals of a column as soon as one of its rows is small', () => {
  expect(columnDigits(rows, 'percent')).toBe(1);
  expect(columnDigits([...rows, row('s', 19, 3)], 'percent')).toBe(0);
  expect(columnDigits(rows, 'count')).toBe(0);
});

it('counts the rows that another basis would judge otherwise', () => {
  const others = rows.map((each) => (each.area === 'C' || each.area === 'F' ? { ...each, status: 'baik' as const } : each));
  expect(changingStatus(rows, others)).toBe(2);
});
