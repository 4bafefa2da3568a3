import fc from 'fast-check';
import { aPlaces, arrivals, aSasaran, lawOptions, lawTimeout, naiveCells, someCells, someFacts, type Count } from '@pantau/shared/testing';
import { definitions, partsGivenBy } from '../../indicator/index.js';
import type { GuardRow } from '../../protocol/index.js';
import { SasaranBook, stockPart } from '../../sasaran/index.js';
import { brokenGuards, guards, type Facts } from '../index.js';

const [A, B, C] = ['17.04.02.2009', '17.04.02.2010', '17.04.01.2001'] as const;
const places = aPlaces({ puskesmas: { 'puskesmas:x': [A, B], 'puskesmas:y': [C] }, dusun: 2 });
const NOW = Date.parse('2026-11-21T03:00:00Z');
const factsOf = (counts: readonly Count[], over: Partial<Facts> = {}) => someFacts({ places, cells: someCells(counts), catalogue: definitions, ...over });
const broken = (facts: Facts, area = '17.04', period = '2026-05'): readonly GuardRow[] => [...brokenGuards(() => facts, { area, period }, NOW)].flat();
const brief = (rows: readonly GuardRow[]) => rows.map(({ guard, area, level, less, more }) => [guard, area, level, less, more]);

describe('guards', () => {
  it('tell where the lesser exceeds the greater, at every level, with both values', () => {
    const facts = factsOf([['anc_k4', `${A}/1`, '', '2026-05-03', 2], ['anc_k1_akses', `${A}/2`, '', '2026-02-03', 1], ['anc_k1_akses', B, '', '2026-02-03', 5]]);
    expect(brief(broken(facts))).toEqual([['anc_k4_anc_k1_akses', A, 'desa', 2, 1], ['anc_k4_anc_k1_akses', `${A}/1`, 'dusun', 2, 0]]);
    expect(brief(broken(facts, A))).toEqual(brief(broken(facts)));
    expect(broken(facts, C)).toEqual([]);
    expect(broken(facts)[0]).toMatchObject({ name: A, period: '2026-05', paper: false });
  });

  it('tell it of Puskesmas, kecamatan, kabupaten and provinsi too', () => {
    const facts = factsOf([['kn_lengkap', `${C}/1`, '', '2026-05-03', 1]]);
    const places = (area: string) => broken(facts, area).map((row) => row.area);
    expect(places('17')).toEqual(['17', '17.04', 'puskesmas:y', C, `${C}/1`]);
    expect(places('17.04.01')).toEqual(['17.04.01', 'puskesmas:y', C, `${C}/1`]);
    expect(places('puskesmas:y')).toEqual(['puskesmas:y', C, `${C}/1`]);
    expect(places('puskesmas:x')).toEqual([]);
  });

  it('compare the year so far, or the month alone', () => {
    const before: Count[] = [['anc_k1_akses', A, '', '2025-12-03', 1], ['anc_k4', A, '', '2026-05-03', 1], ['ds', A, '', '2026-04-03', 1], ['nd', A, '', '2026-05-03', 1], ['d_terkoreksi', A, '', '2026-05-03', 1]];
    expect(broken(factsOf(before), A).map(({ guard }) => guard)).toEqual(['anc_k4_anc_k1_akses', 'nd_ds']);
  });

  it('add to those registered who left in the month, and take an entered number of them', () => {
    const left: Count[] = [['stok_balita', `${A}/1`, '', '2026-01-03', 2], ['sk', `${A}/1`, '', '2026-01-03', 9], ['stok_balita', `${A}/1`, '', '2026-05-20', -1], ['ds', `${A}/1`, '', '2026-05-03', 2]];
    const about = (rows: readonly GuardRow[]) => rows.filter(({ guard, area }) => guard === 'ds_stok_balita' && area === A).map(({ less, more }) => [less, more]);
    expect(about(broken(factsOf(left)))).toEqual([]);
    const more: Count[] = [...left, ['ds', `${A}/1`, '', '2026-05-04', 1]];
    expect(about(broken(factsOf(more)))).toEqual([[3, 2]]);
    expect(about(broken(factsOf(more, { sasaran: new SasaranBook([aSasaran(A, 30, { group: 'balita', basis: 'riil' })]) })))).toEqual([]);
  });

  it('name what there is, each pair once, and nothing that is told of Puskesmas only', () => {
    const told = new Map(definitions.flatMap((definition) => [[definition.code, definition], ...Object.keys(partsGivenBy(definition)?.parts ?? {}).map((part) => [part, definition] as const)] as const));
    for (const { code, less, more } of guards) expect([code, told.has(less), told.has(more), told.get(less)?.finest, told.get(more)?.finest]).toEqual([code, true, true, undefined, undefined]);
    expect(new Set(guards.map(({ code }) => code)).size).toBe(guards.length);
    expect(told.has(stockPart('balita'))).toBe(true);
  });

  const countsOf = (revisions: Parameters<typeof naiveCells>[0]): readonly Count[] =>
    [...naiveCells(revisions)].map(([cell, n]): Count => {
      const [part = '', day = '', residence = '', unit = ''] = cell.split('|');
      return [part, residence, unit, day, n];
    });

  it('law: those that hold by definition hold at every place, whatever has been recorded', () => {
    const always = new Set(guards.filter((guard) => guard.always).map(({ code }) => code));
    fc.assert(
      fc.property(arrivals(), fc.constantFrom('2025-06', '2025-12', '2026-03', '2026-11'), (revisions, period) => {
        const rows = broken(factsOf(countsOf(revisions)), '17.04', period);
        expect(rows.filter(({ guard, paper }) => always.has(guard) && !paper)).toEqual([]);
      }),
      lawOptions(60),
    );
  }, lawTimeout());

  it('law: what those compare is told of in the generated histories', () => {
    const seen = new Set(fc.sample(arrivals(), { numRuns: 120, seed: 2026 }).flatMap((revisions) => countsOf(revisions).map(([part]) => part)));
    expect(guards.filter((guard) => guard.always && !seen.has(guard.less)).map(({ less }) => less)).toEqual([]);
  }, lawTimeout());
});
