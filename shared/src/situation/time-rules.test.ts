/** Numbers that do not add up over the year: monthly, point, rate, count, lower is better, derived, weekly. */
import { aCounted, anIndicator, aPlaces, aSasaran, aUnit, posyanduOf, someCells, someFacts, type Count } from '@pantau/shared/testing';
import { must } from '../basics/index.js';
import type { IndicatorDefinition } from '../indicator/index.js';
import { SasaranBook } from '../sasaran/index.js';
import { pwsTable, situationOf, type SituationQuery } from './index.js';

const A = '17.04.01.2001';
const B = '17.04.01.2002';
const PUSKESMAS = 'puskesmas:x';
const places = aPlaces({ puskesmas: { [PUSKESMAS]: [A, B] }, dusun: 2 });
const NOW = Date.parse('2026-11-20T05:00:00Z');
const lapor: Count[] = [A, B].flatMap((desa): Count[] => ['2026-08-02', '2026-09-02'].map((day): Count => ['lapor', desa, '', day, 1]));

const balita = { kind: 'sasaran', group: 'balita' } as const;
const ds = anIndicator('ds', { lifeStage: 'balita', timeRule: 'monthly', basis: 'riil', target: { percent: 85, source: 'uji' }, value: aCounted({ ds: 'flow', stok_balita: 'stock' }, balita) });

const world = (definition: IndicatorDefinition | readonly IndicatorDefinition[], counts: readonly Count[], sasaran = new SasaranBook([])) =>
  someFacts({ places, cells: someCells([...lapor, ...counts]), sasaran, catalogue: [definition].flat() });
const rowsOf = (facts: ReturnType<typeof world>, over: Partial<SituationQuery> = {}) => situationOf(facts, { area: PUSKESMAS, period: '2026-09', ...over }, NOW).rows;
const rowOf = (facts: ReturnType<typeof world>, area: string, over: Partial<SituationQuery> = {}) => must(rowsOf(facts, over).find((row) => row.area === area), area);

describe('a monthly number (D/S)', () => {
  const counts: Count[] = [
    ['stok_balita', `${A}/1`, '', '2024-05-01', 60],
    ['stok_balita', `${A}/2`, '', '2026-09-20', 40],
    ['stok_balita', `${A}/1`, '', '2026-10-01', -5],
    ['ds', `${A}/1`, '', '2026-08-10', 54],
    ['ds', `${A}/1`, '', '2026-09-10', 80],
  ];

  it('stands alone each month, against those registered at its end', () => {
    const row = rowOf(world(ds, counts), A);
    expect([row.numerator, row.denominator, row.percent, row.basis]).toEqual([80, 100, 80, 'riil']);
    expect(row.cumulative).toEqual({ numerator: 80, denominator: 100, percent: 80 });
    expect([row.line, row.status]).toEqual(['below', 'jelek']);
    expect(rowOf(world(ds, counts), A, { period: '2026-10' }).denominator).toBe(95);
  });

  it('has a constant line, and a trend of shares: 80 of 100 is less than 54 of 60', () => {
    const table = pwsTable(world(ds, counts), { area: PUSKESMAS, indicator: 'ds', period: '2026-09' }, NOW);
    const row = must(table.rows.find(({ area }) => area === A));
    expect([table.targetToDatePercent, row.trend, row.lastMonth, row.neededPerMonth]).toEqual([85, 'down', { count: 54, percent: 90 }, null]);
    expect(row.reason.id).toBe(`${A} 80 dari 100 anak (80%, R), kurang 5 anak dari garis 85%; Agustus 54 dari 60.`);
  });

  it('of the running month counts who is registered today, and the same days of the last', () => {
    const facts = world(ds, counts);
    const table = pwsTable(facts, { area: PUSKESMAS, indicator: 'ds', period: '2026-09' }, Date.parse('2026-09-12T05:00:00Z'));
    const row = must(table.rows.find(({ area }) => area === A));
    expect([row.sasaran, row.thisMonth.count, row.lastMonth.count]).toEqual([60, 80, 54]);
    expect(pwsTable(facts, { area: PUSKESMAS, indicator: 'ds', period: '2026-09' }, Date.parse('2026-09-09T05:00:00Z')).total.lastMonth.count).toBe(0);
  });

  it('by projection is counted against the projection', () => {
    const row = rowOf(world(ds, counts, new SasaranBook([aSasaran(A, 90, { group: 'balita' })])), A, { basis: 'proyeksi' });
    expect([row.denominator, row.basis]).toEqual([90, 'proyeksi']);
  });

  it('takes an entered riil value before the registered stock, village by village', () => {
    const facts = world(ds, [...counts, ['stok_balita', B, '', '2026-01-01', 7]], new SasaranBook([aSasaran(A, 110, { group: 'balita', basis: 'riil' })]));
    expect([rowOf(facts, A).denominator, rowOf(facts, B).denominator]).toEqual([110, 7]);
    expect(rowOf(facts, PUSKESMAS, { area: '17.04' }).denominator).toBe(117);
  });

  it('has no riil sasaran where nothing registers the group', () => {
    const unregistered = { ...ds, value: aCounted({ ds: 'flow' }, balita) };
    expect([rowOf(world(unregistered, counts), A).denominator, rowOf(world(unregistered, counts), A).flags]).toEqual([null, ['no_sasaran']]);
  });

  it('counts registered children of unknown dusun in the row of those', () => {
    const facts = world(ds, [...counts, ['stok_balita', A, '', '2026-01-01', 3]]);
    expect(rowsOf(facts, { area: A }).map(({ area, denominator }) => [area, denominator])).toEqual([[`${A}/1`, 60], [`${A}/2`, 40], [`${A}/-`, 3]]);
    expect(rowOf(facts, `${A}/-`, { area: A })).toMatchObject({ line: null, status: null, flags: [] });
  });
});

describe('a point prevalence', () => {
  const ht = anIndicator('ht', { timeRule: 'point', target: { percent: 60, source: 'uji' }, value: aCounted({ ht: 'stock', ht_terdaftar: 'stock' }, { kind: 'part', part: 'ht_terdaftar' }) });
  const counts: Count[] = [['ht_terdaftar', A, '', '2025-03-01', 10], ['ht', A, '', '2026-08-20', 7], ['ht', A, '', '2026-09-15', -1], ['ht', A, '', '2026-11-20', -6]];

  it('is the state at the end of the period, against the part that it names', () => {
    expect(rowOf(world(ht, counts), A)).toMatchObject({ numerator: 6, denominator: 10, percent: 60, cumulative: { numerator: 6 }, line: 'above', status: 'kurang', flags: [] });
  });

  it('of the running month is the state of today', () => {
    expect(rowOf(world(ht, counts), A, { period: '2026-11' }).numerator).toBe(0);
    expect(situationOf(world(ht, counts), { area: PUSKESMAS, period: '2026-11' }, Date.parse('2026-11-19T05:00:00Z')).rows[0]?.numerator).toBe(6);
  });
});

describe('rates and counts', () => {
  const dbd = anIndicator('dbd', { lifeStage: 'semua', unit: 'per_100000', direction: 'down', timeRule: 'rate', target: { percent: 10, source: 'uji' }, value: aCounted({ dbd: 'flow' }, { kind: 'sasaran', group: 'penduduk' }) });
  const deaths = anIndicator('mati', { lifeStage: 'semua', unit: 'count', direction: 'down', timeRule: 'count', target: { percent: 0, source: 'uji' }, value: aCounted({ mati: 'flow' }, { kind: 'none' }) });
  const counts: Count[] = [['dbd', A, '', '2026-02-10', 1], ['dbd', A, '', '2026-09-10', 2], ['mati', A, '', '2026-09-12', 1]];
  const people = new SasaranBook([aSasaran(A, 2000, { group: 'penduduk' })]);

  it('a rate adds up over the year and has a threshold, no status', () => {
    const row = rowOf(world(dbd, counts, people), A);
    expect([row.percent, row.cumulative, row.line, row.status]).toEqual([100, { numerator: 3, denominator: 2000, percent: 150 }, 'above', null]);
    const { targetToDatePercent, rows } = pwsTable(world(dbd, counts, people), { area: PUSKESMAS, indicator: 'dbd', period: '2026-09' }, NOW);
    expect([targetToDatePercent, rows[0]?.neededPerMonth]).toEqual([10, null]);
    expect(rows[0]?.reason.id).toBe(`${A} 3 kasus sejak Januari (150 per 100.000), lewat ambang 10 per 100.000; September 2 kasus, Agustus 0.`);
  });

  it('a count has no denominator and is its own value', () => {
    expect(rowOf(world(deaths, counts), A)).toMatchObject({ numerator: 1, denominator: null, percent: 1, line: null, status: null, flags: [], cumulative: { numerator: 1, percent: 1 } });
    expect(pwsTable(world(deaths, counts), { area: PUSKESMAS, indicator: 'mati', period: '2026-09' }, NOW).rows[0]?.reason.id).toBe(`${A} 1 kasus; Agustus 0.`);
  });

  it('by week counts its days, across the turn of a month, and since 1 January', () => {
    const weekly: Count[] = [['dbd', A, '', '2026-08-29', 1], ['dbd', A, '', '2026-08-30', 2], ['dbd', A, '', '2026-09-05', 4], ['dbd', A, '', '2026-09-06', 8], ['dbd', A, '', '2026-01-01', 16]];
    const row = rowOf(world(dbd, weekly, people), A, { period: '2026-W35' });
    expect([row.numerator, row.cumulative.numerator, row.period, row.provisional]).toEqual([6, 23, '2026-W35', false]);
    const table = pwsTable(world(dbd, weekly, people), { area: PUSKESMAS, indicator: 'dbd', period: '2026-W35' }, Date.parse('2026-09-02T05:00:00Z'));
    expect([table.provisional, table.rows[0]?.thisMonth.count, table.rows[0]?.lastMonth.count]).toEqual([true, 2, 0]);
  });

  it('a cumulative number has no line in a week', () => {
    const k1 = anIndicator('k1');
    const table = pwsTable(world(k1, [['k1', A, '', '2026-09-03', 2]], new SasaranBook([aSasaran(A, 100)])), { area: PUSKESMAS, indicator: 'k1', period: '2026-W35' }, NOW);
    expect([table.targetToDatePercent, table.rows[0]?.line, table.rows[0]?.status, table.rows[0]?.neededPerMonth]).toEqual([null, null, null, null]);
  });
});

describe('lower is better', () => {
  const kek = anIndicator('kek', { direction: 'down', target: { percent: 10, source: 'uji' }, value: aCounted({ kek: 'flow', diukur: 'flow' }, { kind: 'part', part: 'diukur' }) });

  it('has a constant threshold and no status, and counts against those examined', () => {
    const counts: Count[] = [['diukur', A, '', '2026-03-10', 30], ['kek', A, '', '2026-03-10', 3], ['diukur', A, '', '2026-09-10', 10], ['kek', A, '', '2026-09-10', 2]];
    const table = pwsTable(world(kek, counts), { area: PUSKESMAS, indicator: 'kek', period: '2026-09' }, NOW);
    expect(table.targetToDatePercent).toBe(10);
    expect(table.rows[0]).toMatchObject({ sasaran: 40, cumulative: { count: 5, percent: 12.5 }, thisMonth: { count: 2, percent: 20 }, line: 'above', status: null, flags: [] });
    expect(table.rows[0]?.reason.id).toMatch(/5 dari 40 ibu \(12,5%\), lewat ambang 10%/);
  });
});

describe('derived numbers', () => {
  const sesi = anIndicator('sesi', { unit: 'count', timeRule: 'count', place: 'service', value: aCounted({ sesi: 'flow' }, { kind: 'none' }) });
  const buka = anIndicator('buka', {
    timeRule: 'monthly', place: 'service', target: { percent: 80, source: 'uji' },
    value: { kind: 'derived', looksAt: { parts: ['sesi'], indicators: [] }, derive: (look) => ({ numerator: look.units('posyandu').filter((unit) => unit.count('sesi') > 0).length, denominator: look.units('posyandu').length }) },
  });
  const uci = anIndicator('uci', {
    target: { percent: 100, source: 'uji' },
    value: {
      kind: 'derived', looksAt: { parts: [], indicators: ['k1'] },
      derive: (look) => {
        const villages = look.villages();
        return { numerator: villages.filter((village) => village.indicator('k1').numerator * 2 >= (village.indicator('k1').denominator ?? Infinity)).length, denominator: villages.length };
      },
    },
  });
  const dropOut = anIndicator('do', {
    direction: 'down', target: { percent: 5, source: 'uji' },
    value: { kind: 'derived', looksAt: { parts: ['dpt1', 'mr1'], indicators: [] }, derive: (look) => ({ numerator: look.count('dpt1') - look.count('mr1'), denominator: look.count('dpt1') }) },
  });

  it('look at the units of a row by service: a posyandu that opened twice is open once', () => {
    const counts: Count[] = [['sesi', '', posyanduOf(`${A}/1`), '2026-09-03', 2], ['sesi', '', posyanduOf(`${B}/1`), '2026-08-03', 1]];
    const shown = rowsOf(world([buka, sesi], counts), { indicators: ['buka'] }).map(({ area, numerator, denominator }) => [area, numerator, denominator]);
    expect(shown).toEqual([[A, 1, 2], [B, 0, 2]]);
    expect(rowOf(world([buka, sesi], counts), PUSKESMAS, { area: '17.04', indicators: ['buka'] })).toMatchObject({ numerator: 1, denominator: 4, percent: 25 });
  });

  it('look at the units registered at the end of the period, or today', () => {
    const changing = aPlaces({ puskesmas: { [PUSKESMAS]: [A] }, dusun: 1, moreUnits: [aUnit('posyandu:lama', [A], { validTo: '2026-09-20' }), aUnit('posyandu:baru', [A], { validFrom: '2026-09-10' })] });
    const posyandu = (period: string, now = NOW) => situationOf({ ...world([buka, sesi], []), places: changing }, { area: PUSKESMAS, period, indicators: ['buka'] }, now).rows[0]?.denominator;
    expect([posyandu('2026-08'), posyandu('2026-09'), posyandu('2026-09', Date.parse('2026-09-15T05:00:00Z'))]).toEqual([2, 2, 3]);
  });

  it('look at monthly numbers of the month, also since January', () => {
    const both = anIndicator('dua', { value: { kind: 'derived', looksAt: { parts: [], indicators: ['k1', 'ds'] }, derive: (look) => ({ numerator: look.indicator('ds').numerator, denominator: look.indicator('k1').numerator }) } });
    const counts: Count[] = [['k1', A, '', '2026-03-03', 6], ['k1', A, '', '2026-09-03', 1], ['ds', A, '', '2026-08-03', 5], ['ds', A, '', '2026-09-03', 2]];
    expect(rowOf(world([both, anIndicator('k1'), ds], counts), A, { indicators: ['dua'] })).toMatchObject({ numerator: 2, denominator: 1, cumulative: { numerator: 2, denominator: 7 } });
  });

  it('look at villages, in the month alone and since January', () => {
    const counts: Count[] = [['k1', A, '', '2026-03-03', 6], ['k1', A, '', '2026-09-03', 1], ['k1', B, '', '2026-09-03', 1]];
    const facts = world([uci, anIndicator('k1')], counts, new SasaranBook([aSasaran(A, 10), aSasaran(B, 10)]));
    expect(rowOf(facts, PUSKESMAS, { area: '17.04', indicators: ['uci'] })).toMatchObject({ numerator: 0, denominator: 2, cumulative: { numerator: 1, denominator: 2, percent: 50 } });
  });

  it('may be negative and are never clipped', () => {
    const counts: Count[] = [['dpt1', A, '', '2026-09-03', 20], ['mr1', A, '', '2026-09-03', 22]];
    const facts = world([dropOut, anIndicator('dpt1', { value: aCounted({ dpt1: 'flow', mr1: 'flow' }, { kind: 'none' }) })], counts);
    expect(rowOf(facts, A, { indicators: ['do'] })).toMatchObject({ numerator: -2, percent: -10, line: 'below', status: null });
  });
});
