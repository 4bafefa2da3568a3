import { aPlaces, aUnit } from '@pantau/shared/testing';
import { TargetBook, type TargetRow } from './index.js';

const A = '17.04.01.2001';
const B = '17.04.02.2002';
const posyandu = aUnit('posyandu:melati-1', [`${A}/1`], { parent: 'puskesmas:x' });
const places = aPlaces({ puskesmas: { 'puskesmas:x': [A, B] }, dusun: 1, moreUnits: [posyandu] });
const target = (area: string, percent: number, over: Partial<TargetRow> = {}): TargetRow => ({ indicator: 'k1', area, year: 2026, percent, source: 'SK uji', ...over });
const otherwise = { percent: 77, source: 'definisi' };

function percentOf(rows: readonly TargetRow[], area: string, year = 2026): number | null {
  return new TargetBook(rows).lookup(places, area, { indicator: 'k1', year, otherwise })?.percent ?? null;
}

describe('targets', () => {
  const ladder = ['ID', '17', '17.04', '17.04.01', A, 'puskesmas:x', `${A}/1`];

  it('come from the nearest: itself, unit, desa, kecamatan, kabupaten, provinsi, the country, the definition', () => {
    const found = ladder.map((_, index) => percentOf(ladder.slice(0, ladder.length - index).map((area, at) => target(area, at)), `${A}/1`));
    expect(found).toEqual([6, 5, 4, 3, 2, 1, 0]);
    expect(percentOf([], `${A}/1`)).toBe(77);
  });

  it('of a desa come from its Puskesmas before its kecamatan', () => {
    expect(percentOf([target('17.04.01', 1), target('puskesmas:x', 2)], A)).toBe(2);
  });

  it('of a unit come from the units over it, then from the areas that hold all it serves', () => {
    expect(percentOf([target('puskesmas:x', 2), target('17.04.01', 1)], 'posyandu:melati-1')).toBe(2);
    expect(percentOf([target('17.04.01', 1), target('17.04', 3)], 'posyandu:melati-1')).toBe(1);
    expect(percentOf([target('17.04.01', 1), target('17.04', 3)], 'puskesmas:x')).toBe(3);
  });

  it('hold for their indicator and year only', () => {
    expect(percentOf([target(A, 5, { year: 2025 }), target(A, 6, { indicator: 'k4' })], A)).toBe(77);
    expect(percentOf([target(A, 5, { year: 2025 })], A, 2025)).toBe(5);
  });

  it('may be set to 0', () => {
    expect(percentOf([target(A, 0)], A)).toBe(0);
  });

  it('may be nowhere', () => {
    expect(new TargetBook([]).lookup(places, A, { indicator: 'k1', year: 2026, otherwise: null })).toBeNull();
  });
});
