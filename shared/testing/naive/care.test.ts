/** Houses, larvae, units and what several klaster do, by hand-made examples. */
import type { EventDataByType } from '@pantau/shared/event';
import { but, cellsOf, DESA, household, inDesa, on, OTHER_DESA, person } from './telling.js';

const KK = household('kk-1');
const PUSKESMAS = { kind: 'unit', key: 'puskesmas:1' } as const;
const at = (...days: string[]) => Object.fromEntries(days.map((day) => [`${day}|${DESA}|`, 1]));
const registered = (day: string, desa = DESA) => but(on(day, 'household_registered', KK, { members: 4 }), { residence: inDesa(desa) });

describe('larvae', () => {
  const inspected = (day: string, larvae: boolean, premises?: EventDataByType['vector_inspection']['premises']) => on(day, 'vector_inspection', KK, { larvae, premises });

  it('of each house the first inspection of a month decides', () => {
    const story = [inspected('2026-02-01', true), inspected('2026-02-28', false), inspected('2026-03-01', false)];
    expect([cellsOf('abj_diperiksa', story), cellsOf('abj', story)]).toEqual([at('2026-02-01', '2026-03-01'), at('2026-03-01')]);
  });

  it('a school is no house, and a unit no household', () => {
    expect(cellsOf('abj_diperiksa', [inspected('2026-02-01', true, 'sekolah'), inspected('2026-02-05', true, 'rumah')])).toEqual(at('2026-02-05'));
    expect(cellsOf('abj_diperiksa', [on('2026-02-01', 'vector_inspection', PUSKESMAS, { larvae: false })])).toEqual({});
  });
});

describe('healthy houses', () => {
  const env = (day: string, data: EventDataByType['env_inspection']) => on(day, 'env_inspection', KK, data);
  const visited = (day: string, data: object, outcome: 'selesai' | 'kosong' = 'selesai') => on(day, 'home_visit', KK, { outcome, ...data });

  it('hold by the last answer, of sanitarian or kader', () => {
    const story = [registered('2026-01-01'), env('2026-02-01', { latrine: 'bersama', water: 'tidak_layak' }), visited('2026-03-01', { cleanWater: true }), visited('2026-04-01', { latrine: false }, 'kosong'), visited('2026-05-01', { latrine: false })];
    expect(cellsOf('stbm_odf', story)).toEqual({ ...at('2026-02-01'), [`2026-05-01|${DESA}|`]: -1 });
    expect(cellsOf('air_minum', story)).toEqual(at('2026-03-01'));
    expect(cellsOf('rumah_ventilasi', story)).toEqual({});
    expect(cellsOf('rumah_ventilasi', [env('2026-02-01', { ventilation: false }), env('2026-02-01', { ventilation: true }), env('2026-02-02', { handwashing: true })])).toEqual(at('2026-02-01'));
  });

  it('move with the household; the first registration reaches back; without one they stay where they were asked', () => {
    const inspected = but(env('2026-02-01', { latrine: 'sendiri' }), { residence: null });
    expect(cellsOf('stbm_odf', [inspected, registered('2026-03-01'), registered('2026-06-01', OTHER_DESA)])).toEqual({ ...at('2026-02-01'), [`2026-06-01|${DESA}|`]: -1, [`2026-06-01|${OTHER_DESA}|`]: 1 });
    expect(cellsOf('stbm_odf', [inspected, visited('2026-03-01', { latrine: true })])).toEqual(at('2026-02-01'));
  });
});

describe('what units have', () => {
  const stock = (day: string, data: EventDataByType['stock_check']) => on(day, 'stock_check', PUSKESMAS, data);
  const here = (day: string) => `${day}||puskesmas:1`;

  it('beds by the last roster that tells them', () => {
    const roster = (day: string, data: EventDataByType['unit_roster']) => on(day, 'unit_roster', PUSKESMAS, data);
    expect(cellsOf('tempat_tidur', [roster('2026-01-01', { beds: 10 }), roster('2026-02-01', { growthTools: true }), roster('2026-03-01', { beds: 0 })])).toEqual({ [here('2026-01-01')]: 10, [here('2026-03-01')]: -10 });
  });

  it('drugs and vaccines add up, each by its last check, for a month', () => {
    const story = [stock('2026-01-31', { kind: 'obat', listed: 40, available: 37 }), stock('2026-02-10', { kind: 'vaksin', items: [{ item: 'bcg', available: true }, { item: 'mr', available: false }] }), stock('2026-02-20', { kind: 'vaksin', listed: 2, available: 2 })];
    expect(cellsOf('obat_daftar', story)).toEqual({ [here('2026-01-31')]: 40, [here('2026-02-28')]: -40, [here('2026-02-10')]: 2, [here('2026-03-20')]: -2 });
    expect(cellsOf('obat_esensial', story)).toEqual({ [here('2026-01-31')]: 37, [here('2026-02-28')]: -37, [here('2026-02-10')]: 1, [here('2026-02-20')]: 1, [here('2026-03-20')]: -2 });
  });
});

describe('care', () => {
  const P = person('p-1');

  it('counts tests for HIV and screenings of teeth once a year', () => {
    const test = (day: string) => on(day, 'hiv_test', P, { riskGroup: 'tb' });
    expect(cellsOf('hiv_skrining', [test('2026-12-31'), test('2026-02-01'), test('2027-01-01')])).toEqual(at('2026-02-01', '2027-01-01'));
    expect(cellsOf('gigi_skrining', [on('2026-02-01', 'dental_screen', P, {}), on('2026-03-01', 'dental_screen', P, { caries: true })])).toEqual(at('2026-02-01'));
  });

  it('attends emergencies in less than five minutes', () => {
    const visit = (handledAt?: string) => on('2026-02-01', 'emergency_visit', P, { arrivedAt: '2026-01-31T23:58:00.000Z', handledAt });
    expect(cellsOf('gadar_waktu_tanggap', [visit('2026-02-01T00:02:59.000Z'), visit('2026-02-01T00:03:00.000Z'), visit()])).toEqual(at('2026-02-01'));
    expect(cellsOf('gadar_kunjungan', [visit('2026-02-01T00:02:59.000Z'), but(visit('2026-02-01T00:03:00.000Z'), { residence: null }), visit()])).toEqual({ ...at('2026-02-01'), '2026-02-01||': 1 });
  });

  it('shares days in bed among months, each on its last day', () => {
    const stay = (admittedOn: string, dischargedOn?: string) => on('2026-01-30', 'inpatient_stay', P, { admittedOn, dischargedOn });
    const days = (story: ReturnType<typeof stay>) => Object.entries(cellsOf('hari_rawat', [story])).map(([cell, n]) => [cell.slice(0, 10), n]);
    expect(days(stay('2026-01-30', '2026-03-02'))).toEqual([['2026-01-31', 2], ['2026-02-28', 28], ['2026-03-01', 1]]);
    expect([days(stay('2026-01-30', '2026-01-30')), days(stay('2026-01-30', '2026-02-01'))]).toEqual([[['2026-01-30', 1]], [['2026-01-31', 2]]]);
    expect(days(stay('2026-01-30'))).toEqual([]);
  });

  it('waits a week for a result, of a specimen of the day it was sent', () => {
    const sent = (resultOn?: string) => on('2026-02-20', 'lab_specimen', P, { sentOn: '2026-02-01', resultOn });
    const story = [sent('2026-02-08'), but(sent('2026-02-09'), { unit: 'puskesmas:1' }), sent()];
    expect(cellsOf('lab_dikirim', story)).toEqual({ [`2026-02-01|${DESA}|`]: 2, [`2026-02-01|${DESA}|puskesmas:1`]: 1 });
    expect(cellsOf('lab_rujuk_hasil', story)).toEqual(at('2026-02-01'));
    expect(cellsOf('lab_dikirim', [but(sent(), { subject: PUSKESMAS })])).toEqual({ [`2026-02-01|${DESA}|puskesmas:1`]: 1 });
  });
});
