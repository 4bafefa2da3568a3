/** Evidence counts: sessions of a posyandu, and any sign of life of a village or unit. */
import { but, cellsOf, DESA, DUSUN, inDusun, linked, on, person, pregnancy, voided } from './telling.js';

const session = (day: string, data = {}) => but(on(day, 'posyandu_session', { kind: 'posyandu', key: 'posyandu:melati-1' }, data), { residence: null });

describe('posyandu_sesi', () => {
  it('counts every open day at its posyandu, two sessions of a day too; nil reports and days not held are none', () => {
    const story = [session('2026-02-10'), session('2026-02-10'), session('2026-03-10', { nilReport: true }), session('2026-04-10', { closedReason: 'banjir' })];
    expect(cellsOf('posyandu_sesi', story)).toEqual({ '2026-02-10||posyandu:melati-1': 2 });
  });

  it('stays with the posyandu where another unit served, and vanishes with a void', () => {
    const first = but(session('2026-02-10'), { unit: 'pustu:1' });
    expect(cellsOf('posyandu_sesi', [first])).toEqual({ '2026-02-10||posyandu:melati-1': 1 });
    expect(cellsOf('posyandu_sesi', [first, voided(first)])).toEqual({});
  });
});

describe('lapor', () => {
  it('counts every live event of any type, by its own residence and unit alone', () => {
    const visit = on('2026-02-10', 'anc_visit', pregnancy('ibu-1'), {});
    const story = [visit, but(visit, { id: 'x', residence: inDusun, unit: 'pustu:1' }), but(visit, { id: 'y', residence: null }), linked(person('ibu-1'), 'ibu-2')];
    expect(cellsOf('lapor', story)).toEqual({ [`2026-02-10|${DESA}|`]: 1, [`2026-02-10|${DUSUN}|pustu:1`]: 1, '2026-02-10||': 1, [`2026-06-30|${DESA}|`]: 1 });
  });

  it('names no unit for a session that names none', () => {
    expect(cellsOf('lapor', [session('2026-02-10')])).toEqual({ '2026-02-10||': 1 });
  });

  it('forgets a void event', () => {
    const first = session('2026-02-10');
    expect(cellsOf('lapor', [first, voided(first)])).toEqual({});
  });
});

describe('reports on a period', () => {
  const told = (day: string, type: 'report_close' | 'nil_report', data: { month: string }) => but(on(day, type, { kind: 'unit', key: 'puskesmas:1' }, data), { residence: null });
  const paper = (day: string, area: string, period: { month: string } | { week: string }) =>
    but(on(day, 'aggregate_entry', { kind: 'unit', key: 'puskesmas:1' }, { indicator: 'ds', area, numerator: 4, ...period }), { residence: null });

  it('speak for their own month: on their day inside it, else on its nearest day', () => {
    const story = [told('2026-03-04', 'report_close', { month: '2026-02' }), told('2026-02-10', 'report_close', { month: '2026-02' }), told('2026-01-31', 'nil_report', { month: '2026-02' })];
    const expected = { '2026-02-28||puskesmas:1': 1, '2026-02-10||puskesmas:1': 1, '2026-02-01||puskesmas:1': 1 };
    expect(cellsOf('lapor_unit', story)).toEqual(expected);
    expect(cellsOf('lapor', story)).toEqual({ '2026-02-28||': 1, '2026-02-10||': 1, '2026-02-01||': 1 });
  });

  it('speak for an epi week, Sunday to Saturday', () => {
    expect(cellsOf('lapor', [paper('2026-03-20', '17.04', { week: '2026-W09' })])).toEqual({ '2026-03-07||': 1 });
  });

  it('come from the village or dusun that a total from paper counts, from nowhere where it counts a larger area', () => {
    const story = [paper('2026-02-10', DUSUN, { month: '2026-02' }), paper('2026-02-11', DESA, { month: '2026-02' }), paper('2026-02-12', '17.04.02', { month: '2026-02' })];
    expect(cellsOf('lapor', story)).toEqual({ [`2026-02-10|${DUSUN}|`]: 1, [`2026-02-11|${DESA}|`]: 1, '2026-02-12||': 1 });
    expect(cellsOf('lapor_unit', story)).toEqual({});
  });
});

describe('kertas', () => {
  const total = (day: string, numerator: number, more = {}) => on(day, 'aggregate_entry', { kind: 'unit', key: 'puskesmas:1' }, { indicator: 'ds', area: DESA, month: '2026-02', numerator, ...more });

  it('is what a unit told last of an indicator, place and month', () => {
    const story = [total('2026-03-09', 14), total('2026-03-05', 12), total('2026-03-05', 3, { area: DUSUN }), total('2026-03-05', 40, { month: '2026-01' })];
    expect(cellsOf('kertas:ds:n', story)).toEqual({ [`2026-02-01|${DESA}|puskesmas:1`]: 14, [`2026-02-01|${DUSUN}|puskesmas:1`]: 3, [`2026-01-01|${DESA}|puskesmas:1`]: 40 });
    expect(cellsOf('kertas:ds', story)).toEqual({ [`2026-02-01|${DESA}|puskesmas:1`]: 1, [`2026-02-01|${DUSUN}|puskesmas:1`]: 1, [`2026-01-01|${DESA}|puskesmas:1`]: 1 });
  });

  it('may be zero, has a denominator where one is told, and a week of its own', () => {
    const story = [total('2026-03-05', 0, { denominator: 30 }), total('2026-03-05', 7, { month: undefined, week: '2026-W09' })];
    expect([cellsOf('kertas:ds', story), cellsOf('kertas:ds:n', story), cellsOf('kertas:ds:d', story)]).toEqual([{ [`2026-02-01|${DESA}|puskesmas:1`]: 1 }, {}, { [`2026-02-01|${DESA}|puskesmas:1`]: 30 }]);
    expect(cellsOf('kertas_minggu:ds:n', story)).toEqual({ [`2026-03-01|${DESA}|puskesmas:1`]: 7 });
  });

  it('is nothing for a place larger than a village', () => {
    expect(cellsOf('kertas:ds:n', [total('2026-03-05', 7, { area: '17.04.02' })])).toEqual({});
  });
});

describe('lapor_unit', () => {
  it('counts a session at the unit of service, else at the posyandu itself', () => {
    expect(cellsOf('lapor_unit', [session('2026-02-10', { nilReport: true })])).toEqual({ '2026-02-10||posyandu:melati-1': 1 });
    expect(cellsOf('lapor_unit', [but(session('2026-02-10'), { unit: 'pustu:1' })])).toEqual({ '2026-02-10||pustu:1': 1 });
  });

  it('counts a report at the unit that it is about, wherever it was written', () => {
    const close = but(on('2026-03-02', 'report_close', { kind: 'unit', key: 'pustu:1' }, { month: '2026-02' }), { unit: 'puskesmas:1', residence: null });
    expect(cellsOf('lapor_unit', [close])).toEqual({ '2026-02-28||pustu:1': 1 });
    expect(cellsOf('lapor', [close])).toEqual({ '2026-02-28||puskesmas:1': 1 });
  });

  it('counts nothing else', () => {
    expect(cellsOf('lapor_unit', [but(on('2026-02-10', 'anc_visit', pregnancy('ibu-1'), {}), { unit: 'pustu:1' })])).toEqual({});
  });
});
