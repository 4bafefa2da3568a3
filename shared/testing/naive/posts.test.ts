/** Klaster 1 by hand-made examples: posyandu and kader, reports and their delay, keys, the healthy family index. */
import type { EventDataByType } from '@pantau/shared/event';
import { but, cellsOf, DESA, household, inDesa, linked, on, OTHER_DESA, person } from './telling.js';

const MELATI = { kind: 'posyandu', key: 'posyandu:melati-1' } as const;
const ANGGREK = { kind: 'unit', key: 'posyandu:anggrek' } as const;
const FIVE = ['1', '2', '3', '4', '5'].map((id) => ({ id: `kader:${id}`, decree: true }));
const roster = (day: string, data: EventDataByType['unit_roster'], unit: typeof MELATI | typeof ANGGREK = MELATI) => on(day, 'unit_roster', unit, data);
const session = (day: string, data: EventDataByType['posyandu_session'] = { services: ['gizi', 'kia', 'kb'] }) => on(day, 'posyandu_session', MELATI, data);
const at = (unit: string, ...changes: readonly (readonly [day: string, value: number])[]) => Object.fromEntries(changes.map(([day, value]) => [`${day}||${unit}`, value]));

describe('posyandu', () => {
  const year = ['01', '02', '03', '04', '05', '06', '07'].map((month) => session(`2026-${month}-10`));
  const equipped = roster('2026-01-01', { kader: FIVE, growthTools: true });

  it('are active from the eighth month of sessions until fewer are left in the year', () => {
    expect(cellsOf('posyandu_aktif', [equipped, ...year])).toEqual({});
    expect(cellsOf('posyandu_aktif', [equipped, ...year, session('2026-09-10')])).toEqual(at(MELATI.key, ['2026-09-10', 1], ['2027-01-01', -1]));
    expect(cellsOf('posyandu_aktif', [equipped, ...year, session('2026-09-10', { closedReason: 'banjir' })])).toEqual({});
  });

  it('are active with services, kader with a decree and tools alone, each as told last', () => {
    const eight = [...year, session('2026-08-10', { services: ['gizi'] }), session('2026-08-20', { services: ['kb', 'imunisasi', 'ptm'] })];
    expect(cellsOf('posyandu_aktif', [equipped, ...eight])).toEqual(at(MELATI.key, ['2026-08-20', 1], ['2027-01-01', -1]));
    expect(cellsOf('posyandu_aktif', [equipped, ...eight, roster('2026-10-05', { growthTools: false }), roster('2026-11-05', { growthTools: true })])).toEqual(
      at(MELATI.key, ['2026-08-20', 1], ['2026-10-05', -1], ['2026-11-05', 1], ['2027-01-01', -1]),
    );
    expect(cellsOf('posyandu_aktif', [equipped, roster('2026-05-01', { kader: [...FIVE.slice(1), { id: 'kader:1' }] }), ...eight])).toEqual({});
  });

  it('serve all stages, have kader enough, and a pustu its staff', () => {
    const stages = ['bumil', 'bayi', 'balita', 'lansia'] as const;
    expect(cellsOf('posyandu_sesi_siklus', [session('2026-01-10', { stages: [...stages, 'bumil'] }), session('2026-02-10', { stages: [...stages, 'dewasa'] })])).toEqual({
      [`2026-02-10|${DESA}|${MELATI.key}`]: 1,
    });
    expect(cellsOf('kader_cukup', [equipped, roster('2026-03-01', { kader: FIVE.slice(1) })])).toEqual(at(MELATI.key, ['2026-01-01', 1], ['2026-03-01', -1]));
    const staffed = roster('2026-02-01', { staff: [{ profession: 'perawat', count: 1 }] });
    expect(cellsOf('pustu_siap', [equipped, staffed, roster('2026-05-01', { staff: [{ profession: 'dokter', count: 1 }, { profession: 'bidan', count: 0 }] })])).toEqual(
      at(MELATI.key, ['2026-02-01', 1], ['2026-05-01', -1]),
    );
  });
});

describe('kader', () => {
  const skills = (day: string, from: number, to: number, data: { passed?: boolean; trained?: boolean } = { passed: true }) =>
    Array.from({ length: to - from + 1 }, (_, index) => on(day, 'kader_skill', { kind: 'kader', key: 'kader:1' }, { skill: from + index, ...data }));
  const [post] = [roster('2026-01-01', { kader: [{ id: 'kader:1' }] })];

  it('are at a post until it lets them go or another lists them', () => {
    expect(cellsOf('kader_terdaftar', [post, roster('2026-02-01', { kader: [] }), roster('2026-02-05', { left: ['kader:1'] }, ANGGREK), roster('2026-03-01', { left: ['kader:1'] })])).toEqual(
      at(MELATI.key, ['2026-01-01', 1], ['2026-03-01', -1]),
    );
    expect(cellsOf('kader_terdaftar', [post, roster('2026-03-01', { kader: [{ id: 'kader:1' }] }, ANGGREK)])).toEqual({
      ...at(MELATI.key, ['2026-01-01', 1], ['2026-03-01', -1]),
      ...at(ANGGREK.key, ['2026-03-01', 1]),
    });
  });

  it('are madya with eleven skills and two more groups, while all are passed', () => {
    const story = [post, ...skills('2025-12-01', 1, 11), ...skills('2026-02-01', 12, 20)];
    expect(cellsOf('kader_tier_madya_up', story.slice(0, -1))).toEqual({});
    expect(cellsOf('kader_tier_madya_up', story)).toEqual(at(MELATI.key, ['2026-02-01', 1]));
    expect(cellsOf('kader_tier_madya_up', [...story, ...skills('2026-04-01', 5, 5, { passed: false })])).toEqual(at(MELATI.key, ['2026-02-01', 1], ['2026-04-01', -1]));
    expect(cellsOf('kader_tier_madya_up', story.slice(1))).toEqual({});
  });

  it('are trained in all skills, passed or not, from their post on', () => {
    const trained = skills('2025-12-01', 1, 24, { trained: true, passed: false });
    expect(cellsOf('kader_dilatih25', [post, ...trained])).toEqual({});
    expect(cellsOf('kader_dilatih25', [post, ...trained, ...skills('2025-12-01', 25, 25)])).toEqual(at(MELATI.key, ['2026-01-01', 1]));
  });

  it('give signs of life by reports and by being there', () => {
    const reporter = { id: 'kader:1', role: 'kader' };
    expect(cellsOf('lapor_kader', [but(session('2026-01-10', { kaderIds: ['kader:1', 'kader:2'] }), { reporter }), but(session('2026-02-10', { kaderIds: ['kader:1'], nilReport: true }), { reporter })])).toEqual({
      ...at('kader:1', ['2026-01-10', 1], ['2026-02-10', 1]),
      ...at('kader:2', ['2026-01-10', 1]),
    });
    expect(cellsOf('lapor_kader', [but(session('2026-01-10'), { reporter: { id: 'bidan:1', role: 'bidan' } })])).toEqual({});
  });
});

describe('reports', () => {
  const close = (day: string, data: EventDataByType['report_close'] = {}) => on(day, 'report_close', MELATI, data);

  it('are in time up to the fifth of the month after the one they close', () => {
    const story = [close('2026-03-05', { month: '2026-02' }), close('2026-04-06', { month: '2026-03' }), close('2026-04-29'), close('2026-05-01', { month: '2026-04', programme: 'gizi' })];
    const counted = (...days: string[]) => Object.fromEntries(days.map((day) => [`${day}|${DESA}|${MELATI.key}`, 1]));
    expect(cellsOf('lapor_tepat', story)).toEqual(counted('2026-02-28', '2026-04-30'));
    expect(cellsOf('lapor_tutup', story)).toEqual(counted('2026-02-28', '2026-03-31', '2026-04-30'));
  });

  it('are late by days of recording', () => {
    const recorded = (recordedAt: string) => but(on('2026-03-10', 'home_visit', household('kk-1'), { outcome: 'selesai' }), { recordedAt, unit: 'pustu:1' });
    expect(cellsOf('tunda_0', [recorded('2026-03-10T23:59:00.000Z'), recorded('2026-03-01T00:00:00.000Z')])).toEqual({ [`2026-03-10|${DESA}|pustu:1`]: 2 });
    expect(cellsOf('tunda_31', [recorded('2026-04-10T00:00:00.000Z'), recorded('2027-04-10T00:00:00.000Z')])).toEqual({ [`2026-03-10|${DESA}|pustu:1`]: 2 });
    expect(cellsOf('tunda_30', [but(close('2026-03-10'), { recordedAt: '2026-04-09T00:00:00.000Z' })])).toEqual({ [`2026-03-10|${DESA}|${MELATI.key}`]: 1 });
  });
});

describe('the register', () => {
  const registered = (key: string) => on('2026-01-10', 'person_registered', person(key), { birthDate: '1990-01-01', sex: 'P' });

  it('knows by a NIK whoever has a key made of one, also by a link', () => {
    const [plain, other] = [registered('p-1'), 'nik~abc'];
    const counted = { [`2026-01-10|${DESA}|`]: 1 };
    expect([cellsOf('orang_terdaftar', [plain]), cellsOf('data_nik_valid', [plain])]).toEqual([counted, {}]);
    expect(cellsOf('data_nik_valid', [registered(other)])).toEqual(counted);
    expect(cellsOf('data_nik_valid', [plain, linked(person('p-1'), other)])).toEqual(counted);
    expect(cellsOf('orang_terdaftar', [on('2026-01-10', 'ptm_screen', person('p-1'), { birthDate: '1990-01-01', sbp: 120, dbp: 80 })])).toEqual({});
  });

  it('of healthy families asks for more than four in five of what applies', () => {
    const assessed = (day: string, no: number) => {
      const [a, b] = [no > 0 ? 'tidak' : 'ya', no > 1 ? 'tidak' : 'ya'] as const;
      return on(day, 'family_assess', household('kk-1'), { jkn: a, latrine: b, cleanWater: 'ya', nobodySmokes: 'ya', tbTreated: 'tidak_berlaku', htTreated: 'ya', mentalTreated: 'tidak_berlaku' });
    };
    expect(cellsOf('iks', [assessed('2026-02-01', 0), assessed('2026-05-01', 1)])).toEqual({ [`2026-02-01|${DESA}|`]: 1, [`2026-05-01|${DESA}|`]: -1 });
    expect(cellsOf('iks_dinilai', [assessed('2026-02-01', 2), on('2026-07-01', 'family_assess', household('kk-1'), { jkn: 'tidak_berlaku' })])).toEqual({ [`2026-02-01|${DESA}|`]: 1, [`2026-07-01|${DESA}|`]: -1 });
    const home = but(on('2026-03-01', 'household_registered', household('kk-1'), { members: 4 }), { residence: inDesa(OTHER_DESA) });
    expect(cellsOf('iks', [assessed('2026-02-01', 0), home])).toEqual({ [`2026-02-01|${OTHER_DESA}|`]: 1 });
  });
});
