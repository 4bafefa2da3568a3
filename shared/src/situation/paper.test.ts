/** Totals from paper beside counts by name: months, states, weeks, derived numbers, and what is said of them. */
import { aCounted, anIndicator, aPlaces, aSasaran, someCells, someFacts, type Count } from '@pantau/shared/testing';
import { must } from '../basics/index.js';
import { SasaranBook } from '../sasaran/index.js';
import { pwsTable, situationOf, type SituationQuery } from './index.js';

const [A, B] = ['17.04.02.2001', '17.04.02.2002'] as const;
const PUSKESMAS = 'puskesmas:1';
const places = aPlaces({ puskesmas: { [PUSKESMAS]: [A, B] }, dusun: 2 });
/** July: June is closed since the 6th. */
const NOW = Date.parse('2026-07-20T05:00:00Z');

/** A total from paper as the cells hold it. */
const paper = (indicator: string, residence: string, period: string, ...[numerator, denominator = 0]: [number, number?]): Count[] => {
  const name = `${period.length > 7 ? 'kertas_minggu' : 'kertas'}:${indicator}`;
  const day = period.length > 7 ? period : `${period}-01`;
  return [[name, residence, PUSKESMAS, day, 1], [`${name}:n`, residence, PUSKESMAS, day, numerator], [`${name}:d`, residence, PUSKESMAS, day, denominator]];
};
const facts = (counts: readonly Count[], over: Parameters<typeof someFacts>[0] = {}) =>
  someFacts({ places, cells: someCells(counts), sasaran: new SasaranBook([aSasaran(A, 48), aSasaran(B, 48)]), ...over });
const rowOf = (from: ReturnType<typeof facts>, area: string, query: Partial<SituationQuery> = {}, now = NOW) =>
  must(situationOf(from, { area: PUSKESMAS, period: '2026-06', ...query }, now).rows.find((row) => row.area === area), area);

describe('a total from paper', () => {
  it('is the number of a month in which nobody was counted by name, and marked', () => {
    const from = facts(paper('k1', A, '2026-06', 7));
    expect(rowOf(from, A)).toMatchObject({ numerator: 7, denominator: 48, cumulative: { numerator: 7 }, source: 'paper', flags: ['paper'] });
    expect(rowOf(from, B)).toMatchObject({ numerator: 0, source: 'by_name', flags: [] });
  });

  it('is not shown beside a single count by name, whatever the day and dusun of it', () => {
    const from = facts([...paper('k1', A, '2026-06', 7), ['k1', `${A}/2`, '', '2026-06-30', 1]]);
    expect(rowOf(from, A)).toMatchObject({ numerator: 1, source: 'by_name', flags: [] });
    expect(situationOf(from, { area: A, period: '2026-06' }, NOW).rows.map(({ area, numerator, source }) => [area, numerator, source])).toEqual([[`${A}/1`, 0, 'by_name'], [`${A}/2`, 1, 'by_name']]);
  });

  it('opens a year that goes on by name', () => {
    const months = ['2026-01', '2026-02', '2026-03', '2026-04'].flatMap((month) => paper('k1', A, month, 5));
    const from = facts([...months, ['k1', A, '', '2026-04-09', 1], ['k1', A, '', '2026-06-09', 2]]);
    expect(rowOf(from, A)).toMatchObject({ numerator: 2, source: 'by_name', cumulative: { numerator: 18 }, flags: ['paper'] });
    const table = pwsTable(from, { area: PUSKESMAS, indicator: 'k1', period: '2026-04' }, NOW);
    expect(table.rows.find(({ area }) => area === A)).toMatchObject({ cumulative: { count: 16 }, thisMonth: { count: 1 }, lastMonth: { count: 5 }, trend: 'down', flags: ['paper'] });
    expect(table.total).toMatchObject({ cumulative: { count: 16 }, flags: ['paper'] });
  });

  it('may be zero, and is marked then too', () => {
    expect(rowOf(facts(paper('k1', A, '2026-06', 0)), A)).toMatchObject({ numerator: 0, source: 'paper', flags: ['paper'] });
  });

  it('of several units adds up, of a dusun stands in its row', () => {
    const posyandu = (dusun: string, n: number): Count[] => [['kertas:k1', dusun, 'posyandu:x', '2026-06-01', 1], ['kertas:k1:n', dusun, 'posyandu:x', '2026-06-01', n]];
    const from = facts([...paper('k1', A, '2026-06', 7), ...posyandu(`${A}/1`, 2)]);
    expect(rowOf(from, A).numerator).toBe(9);
    expect(situationOf(from, { area: A, period: '2026-06' }, NOW).rows.map(({ area, numerator }) => [area, numerator])).toEqual([[`${A}/1`, 2], [`${A}/2`, 0], [`${A}/-`, 7]]);
  });

  it('cannot be held against the same days of a running month', () => {
    const running = Date.parse('2026-07-10T05:00:00Z');
    const from = facts([...paper('k1', A, '2026-06', 7), ['k1', A, '', '2026-07-03', 2]]);
    const table = pwsTable(from, { area: PUSKESMAS, indicator: 'k1', period: '2026-07' }, running);
    expect(table.rows.find(({ area }) => area === A)).toMatchObject({ thisMonth: { count: 2 }, lastMonth: { count: 7 }, trend: 'na' });
    expect(pwsTable(from, { area: PUSKESMAS, indicator: 'k1', period: '2026-07' }, Date.parse('2026-08-10T05:00:00Z')).rows[0]?.trend).toBe('down');
  });

  it('that came after the closing revises the month, and so does a count that takes it away', () => {
    const late = someFacts({ places, cells: someCells(paper('k1', A, '2026-06', 7), 9), clock: 9, clockAt: () => 8 });
    expect([rowOf(late, A).revised, rowOf(late, B).revised]).toEqual([true, false]);
    const cells = someCells(paper('k1', `${A}/1`, '2026-06', 7));
    cells.add({ part: 'k1', residence: `${A}/2`, unit: '', day: '2026-06-09', n: 1 }, 9);
    const taken = someFacts({ places, cells, clock: 9, clockAt: () => 8 });
    expect(situationOf(taken, { area: A, period: '2026-06' }, NOW).rows.map(({ numerator, revised }) => [numerator, revised])).toEqual([[0, true], [1, true]]);
  });
});

describe('a total from paper of other kinds of numbers', () => {
  it('has a denominator of its own where persons are counted against persons', () => {
    const catalogue = [anIndicator('ht', { timeRule: 'point', value: aCounted({ ht: 'stock', ht_terdaftar: 'stock' }, { kind: 'part', part: 'ht_terdaftar' }) })];
    const from = facts([...paper('ht', A, '2026-05', 9, 20), ...paper('ht', A, '2026-06', 11, 20)], { catalogue });
    expect(rowOf(from, A)).toMatchObject({ numerator: 11, denominator: 20, percent: 55, cumulative: { numerator: 11 }, source: 'paper' });
    const named = facts([...paper('ht', A, '2026-06', 11, 20), ['ht_terdaftar', A, '', '2026-02-01', 1]], { catalogue });
    expect(rowOf(named, A)).toMatchObject({ numerator: 0, denominator: 1, source: 'by_name' });
    expect(rowOf(named, A, { period: '2026-01' })).toMatchObject({ numerator: 0, denominator: 0 });
  });

  it('is not taken away by those who are registered as the sasaran', () => {
    const catalogue = [anIndicator('ds', { timeRule: 'monthly', basis: 'riil', value: aCounted({ ds: 'flow', stok_balita: 'stock' }, { kind: 'sasaran', group: 'balita' }) })];
    const from = facts([...paper('ds', A, '2026-06', 7), ['stok_balita', A, '', '2026-01-01', 10]], { catalogue });
    expect(rowOf(from, A)).toMatchObject({ numerator: 7, denominator: 10, source: 'paper' });
  });

  it('of a week is told by weeks alone, of a month by months alone', () => {
    const catalogue = [anIndicator('dbd', { timeRule: 'count', unit: 'count', value: aCounted({ dbd: 'flow' }, { kind: 'none' }) })];
    const from = facts([...paper('dbd', A, '2026-06-07', 3), ...paper('dbd', A, '2026-06-14', 4), ...paper('dbd', A, '2026-06', 30), ['dbd', A, '', '2026-06-20', 1]], { catalogue });
    expect(rowOf(from, A, { period: '2026-W23' })).toMatchObject({ numerator: 3, source: 'paper' });
    expect(rowOf(from, A, { period: '2026-W24' })).toMatchObject({ numerator: 1, source: 'by_name' });
    expect(rowOf(facts(paper('dbd', A, '2026-06', 30), { catalogue }), A, { period: '2026-W23' })).toMatchObject({ numerator: 0, source: 'by_name' });
    expect(rowOf(facts(paper('dbd', A, '2026-06-07', 3), { catalogue }), A)).toMatchObject({ numerator: 0, source: 'by_name' });
  });

  it('is in what is derived from it, and marked there', () => {
    const many = anIndicator('banyak', { value: { kind: 'derived', looksAt: { parts: [], indicators: ['k1'] }, derive: (look) => ({ numerator: look.villages().filter((village) => village.indicator('k1').numerator > 5).length, denominator: look.villages().length }) } });
    const from = facts(paper('k1', A, '2026-06', 7), { catalogue: [anIndicator('k1'), many] });
    expect(rowOf(from, A, { indicators: ['banyak'] })).toMatchObject({ numerator: 1, source: 'paper' });
    expect(rowOf(from, B, { indicators: ['banyak'] })).toMatchObject({ numerator: 0, source: 'by_name' });
  });

  it('of a facility indicator gives way to what the units of the village did, whoever came', () => {
    const catalogue = [anIndicator('sesi', { timeRule: 'count', unit: 'count', place: 'service', value: aCounted({ sesi: 'flow' }, { kind: 'none' }) })];
    expect(rowOf(facts(paper('sesi', A, '2026-06', 4), { catalogue }), A)).toMatchObject({ numerator: 4, source: 'paper' });
    const held = facts([...paper('sesi', A, '2026-06', 4), ['sesi', '', `posyandu:${A}/1`, '2026-06-09', 1]], { catalogue });
    const rows = situationOf(held, { area: PUSKESMAS, period: '2026-06' }, NOW).rows;
    expect(rows.reduce((sum, { numerator }) => sum + numerator, 0)).toBe(1);
    expect(rows.map(({ source }) => source)).not.toContain('paper');
  });
});
