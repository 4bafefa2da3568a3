/** What could name persons is told of Puskesmas and kabupaten alone, at every read, and nothing smaller is left between. */
import { anIndicator, aPlaces, aSasaran, aUnit, posyanduOf, someCells, someFacts, type Count } from '@pantau/shared/testing';
import type { IndicatorDefinition } from '../indicator/index.js';
import type { PlaceRule, RowLevel } from '../protocol/index.js';
import { SasaranBook } from '../sasaran/index.js';
import { affected, pwsTable, rowsOf, situationOf } from './index.js';

const [A, B, C, ALONE, ONLY] = ['17.04.01.2001', '17.04.01.2002', '17.04.02.2001', '17.04.02.2009', '17.04.03.2001'] as const;
const places = aPlaces({ puskesmas: { 'puskesmas:x': [A, C], 'puskesmas:y': [B], 'puskesmas:z': [ONLY] }, alone: [ALONE], dusun: 1, moreUnits: [aUnit('pustu:a', [ALONE]), aUnit('rs:kaur', [])] });
const NOW = Date.parse('2026-09-20T05:00:00Z');
const period = '2026-09';
const LEVELS: readonly (RowLevel | undefined)[] = [undefined, 'puskesmas', 'kecamatan', 'desa', 'dusun', 'posyandu'];
const SMALL = [A, ALONE, ONLY, `${A}/1`, posyanduOf(`${A}/1`), 'pustu:a', 'rs:kaur', '17.04.01', '17.04.02'];

const counts: Count[] = [
  ['k1', `${A}/1`, 'puskesmas:x', '2026-09-02', 3], ['k1', C, posyanduOf(`${C}/1`), '2026-09-02', 5], ['k1', B, 'puskesmas:y', '2026-09-03', 7], ['k1', ONLY, 'puskesmas:z', '2026-09-03', 11],
  ['k1', ALONE, 'pustu:a', '2026-09-03', 13], ['k1', ALONE, posyanduOf(`${ALONE}/1`), '2026-09-03', 17], ['k1', '', 'rs:kaur', '2026-09-04', 19],
];
const factsOf = (over: Partial<IndicatorDefinition>) =>
  someFacts({ places, cells: someCells(counts), sasaran: new SasaranBook([A, B, C, ALONE, ONLY].map((code) => aSasaran(code, 100))), catalogue: [anIndicator('k1', { finest: 'puskesmas', ...over })] });

describe.each(['service', 'residence'] as PlaceRule[])('a number that is told of Puskesmas and larger places only, by %s', (place) => {
  const facts = factsOf({ place: place === 'service' ? 'service' : 'residence' });
  const rows = (area: string, level?: RowLevel) => situationOf(facts, { area, period, level, place }, NOW).rows;
  const table = (area: string, level?: RowLevel) => pwsTable(facts, { area, indicator: 'k1', period, level, place }, NOW);
  const isLarge = (key: string) => ['17', '17.04', '17.04/?', '17/?', 'luar_wilayah', 'puskesmas:x', 'puskesmas:y', 'puskesmas:z'].includes(key);

  it('has rows of nothing smaller, whatever is asked', () => {
    for (const area of ['17', '17.04', 'puskesmas:x', ...SMALL])
      for (const level of LEVELS) {
        const keys = [...rows(area, level), ...table(area, level).rows].map((row) => row.area);
        expect([area, level, keys.filter((key) => !isLarge(key))]).toEqual([area, level, []]);
      }
  });

  it('tells no sum of anything smaller, and says why', () => {
    for (const area of SMALL)
      for (const level of LEVELS) {
        const { total } = table(area, level);
        expect([area, level, total.cumulative, total.thisMonth, total.lastMonth, total.flags, total.status]).toEqual([area, level, { count: 0, percent: null }, { count: 0, percent: null }, { count: 0, percent: null }, ['withheld'], null]);
        expect(total.reason).toEqual({ id: expect.stringContaining('Tidak ditampilkan di bawah Puskesmas') as string, en: expect.stringContaining('Not shown below the Puskesmas') as string });
      }
  });

  it('tells the sum of a large place at every level, and its rows sum to it with one rest that names no unit', () => {
    for (const level of LEVELS) expect([level, table('17.04', level).total.cumulative.count]).toEqual([level, 75]);
    for (const level of LEVELS) expect([level, table('puskesmas:x', level).total.cumulative.count]).toEqual([level, 8]);
    const expected = [['puskesmas:x', 8], ['puskesmas:y', 7], ['puskesmas:z', 11], ['17.04/?', 49]];
    expect(rows('17.04').map(({ area, numerator }) => [area, numerator])).toEqual(expected);
    expect(rows('puskesmas:x', 'puskesmas').map(({ area, numerator }) => [area, numerator])).toEqual([['puskesmas:x', 8]]);
  });

  it('tells a Puskesmas that serves a single desa', () => {
    expect(rows('puskesmas:z', 'puskesmas').map(({ area, numerator }) => [area, numerator])).toEqual([['puskesmas:z', 11]]);
  });

  it('moves no smaller row of one who watches', () => {
    const differences = counts.map(([part, residence, unit, day, n]) => ({ part, residence, unit, day, n }));
    for (const area of ['17.04', 'puskesmas:x', ...SMALL])
      for (const level of LEVELS) {
        const query = { area, period, level, place };
        const moved = rowsOf(facts, query, { now: NOW, only: affected(facts, query, differences) });
        expect(moved.map((row) => row.area).filter((key) => !isLarge(key))).toEqual([]);
      }
    const query = { area: '17.04', period, place };
    expect(new Set(affected(facts, query, differences).keys())).toEqual(new Set(['puskesmas:x', 'puskesmas:y', 'puskesmas:z', '17.04/?']));
  });
});

it('other numbers are told of every place', () => {
  const facts = factsOf({ finest: undefined });
  expect(situationOf(facts, { area: A, period }, NOW).rows.map(({ numerator }) => numerator)).toEqual([3]);
});
