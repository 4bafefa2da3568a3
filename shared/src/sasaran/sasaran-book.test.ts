import { aPlaces, anArea, aSasaran, aUnit } from '@pantau/shared/testing';
import { Places } from '../area/index.js';
import { sasaranGroup, sasaranGroups, SasaranBook, stockPart, type SasaranQuestion, type SasaranRow } from './index.js';

const A = '17.04.01.2001';
const B = '17.04.01.2002';
const C = '17.04.02.2001';
const places = aPlaces({ puskesmas: { 'puskesmas:x': [A, C], 'puskesmas:y': [B] }, dusun: 2 });
const asked = (over: Partial<SasaranQuestion> = {}): SasaranQuestion => ({ group: 'bumil', year: 2026, basis: 'proyeksi', day: '2026-09-30', ...over });
const valueOf = (rows: readonly SasaranRow[], area: string, question = asked()) => new SasaranBook(rows).lookup(places, area, question)?.value ?? null;

describe('sasaran', () => {
  const every = [aSasaran(A, 10), aSasaran(B, 20), aSasaran(C, 40)];

  it('is the own value before the sum of the children', () => {
    expect(valueOf([...every, aSasaran('17.04.01', 33)], '17.04.01')).toBe(33);
    expect(valueOf([aSasaran(`${A}/1`, 3), aSasaran(`${A}/2`, 4), aSasaran(A, 10)], A)).toBe(10);
  });

  it('is summed where every child has one, else none', () => {
    expect(['17.04.01', '17.04', '17'].map((area) => valueOf(every, area))).toEqual([30, 70, 70]);
    expect(valueOf(every.slice(1), '17.04.01')).toBeNull();
    expect(valueOf(every.slice(1), '17.04')).toBeNull();
    expect(valueOf([aSasaran(`${A}/1`, 3), aSasaran(`${A}/2`, 4)], A)).toBe(7);
    expect(valueOf([aSasaran(`${A}/1`, 3)], A)).toBeNull();
  });

  it('of a kabupaten takes a kecamatan by its own value', () => {
    expect(valueOf([aSasaran('17.04.01', 33), aSasaran(C, 40)], '17.04')).toBe(73);
  });

  it('of a unit is the sum over its desa, whatever their kecamatan', () => {
    expect(valueOf(every, 'puskesmas:x')).toBe(50);
    expect(valueOf([...every, aSasaran('puskesmas:x', 55)], 'puskesmas:x')).toBe(55);
    expect(valueOf([aSasaran(`${A}/2`, 4)], `posyandu:${A}/2`)).toBe(4);
  });

  it('counts a desa once where a unit names it and one of its dusun', () => {
    const twice = new Places([anArea(A), anArea(`${A}/1`)], [aUnit('pustu:a', [`${A}/1`, A])]);
    expect(new SasaranBook([aSasaran(A, 10), aSasaran(`${A}/1`, 4)]).lookup(twice, 'pustu:a', asked())?.value).toBe(10);
  });

  it('does not mix groups, years and bases', () => {
    expect(valueOf(every, A, asked({ group: 'bulin' }))).toBeNull();
    expect(valueOf(every, A, asked({ year: 2025 }))).toBeNull();
    expect(valueOf(every, A, asked({ basis: 'riil' }))).toBeNull();
  });

  it('of one year is the latest not after the day', () => {
    const rows = [aSasaran(A, 30, { validFrom: '2026-07-01' }), aSasaran(A, 10), aSasaran(A, 20, { validFrom: '2026-03-01' })];
    const on = (day: string) => valueOf(rows, A, asked({ day }));
    expect([on('2026-01-31'), on('2026-02-28'), on('2026-03-01'), on('2026-06-30'), on('2026-07-01')]).toEqual([10, 10, 20, 20, 30]);
    expect(valueOf(rows.slice(0, 1), A, asked({ day: '2026-06-30' }))).toBeNull();
  });

  it('asks the children that exist on the day', () => {
    const split = new Places([anArea('17.04.01'), anArea(A), anArea(B, { validFrom: '2026-07-01' })], []);
    const book = new SasaranBook([aSasaran(A, 10)]);
    expect(book.lookup(split, '17.04.01', asked({ day: '2026-06-30' }))?.value).toBe(10);
    expect(book.lookup(split, '17.04.01', asked({ day: '2026-07-01' }))).toBeNull();
  });

  it('is asked anew when the places change', () => {
    const book = new SasaranBook(every);
    expect(book.lookup(places, '17.04.01', asked())?.value).toBe(30);
    expect(book.lookup(aPlaces({ puskesmas: {}, alone: [A] }), '17.04.01', asked())?.value).toBe(10);
  });

  it('names its sources once each', () => {
    const book = new SasaranBook([aSasaran(A, 1, { source: 'SK 1' }), aSasaran(B, 1, { source: 'SK 2' }), aSasaran(C, 1, { source: 'SK 1' })]);
    expect(book.lookup(places, '17.04', asked())).toEqual({ value: 3, source: 'SK 1; SK 2' });
  });

  it('tells where an own value is not the sum of the children', () => {
    const page = new SasaranBook([...every, aSasaran('17.04.01', 31), aSasaran('17.04.02', 40)]).page(asked());
    expect(['17.04.01', '17.04.02', '17.04', A].map((area) => page.differs(places, area))).toEqual([true, false, false, false]);
  });
});

describe('groups', () => {
  it('are named in both languages, once each, and name their members', () => {
    expect(new Set(sasaranGroups.map(({ code }) => code)).size).toBe(sasaranGroups.length);
    expect(sasaranGroups.every(({ names, members }) => [names.id, names.en, members.one.id, members.many.en].every((word) => word !== ''))).toBe(true);
    expect([sasaranGroup('kk')?.members.one.id, sasaranGroup('bumil')?.members.many.en, sasaranGroup('tidak_ada')]).toEqual(['KK', 'mothers', undefined]);
  });

  it('name the part that holds their registered members', () => {
    expect(stockPart('balita')).toBe('stok_balita');
  });
});
