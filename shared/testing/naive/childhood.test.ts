/** Newborns, young children and pupils: ages at their edges, sets, rounds and states. */
import type { EventDataByType } from '@pantau/shared/event';
import { but, cellsOf, DESA, inDesa, on, OTHER_DESA, person, pregnancy } from './telling.js';

const child = person('anak-1');
const registered = (birthDate = '2026-01-10') => on('2026-01-20', 'person_registered', child, { birthDate, sex: 'P' });
const estimated = (dobEstimated: string) => on('2026-01-20', 'person_registered', child, { dobEstimated, sex: 'P' });
const entered = (data: object = {}) => on('2026-01-10', 'delivery', pregnancy('ibu-1'), { newborns: [{ key: 'anak-1', ...data }] });
const neonatal = (day: string, data: EventDataByType['neonatal_visit'] = {}) => on(day, 'neonatal_visit', child, data);
const weighed = (day: string, data: object = {}) => on(day, 'growth_measure', child, { weightKg: 8, ...data });
const at = (day: string, desa = DESA) => ({ [`${day}|${desa}|`]: 1 });

describe('newborns', () => {
  it('birth weight is that of the delivery, else of a visit on the day of birth or the next', () => {
    const late = neonatal('2026-01-12', { weightG: 2400 });
    expect(cellsOf('bblr', [entered({ weightG: 2499 }), neonatal('2026-01-10', { weightG: 2600 })])).toEqual(at('2026-01-10'));
    expect(cellsOf('bblr', [entered(), neonatal('2026-01-11', { weightG: 2400 })])).toEqual(at('2026-01-11'));
    expect(cellsOf('bblr_ditimbang', [entered(), late])).toEqual({});
    expect(cellsOf('bblr_ditimbang', [estimated('2026-01-10'), neonatal('2026-01-10', { weightG: 2600 })])).toEqual({});
    expect(cellsOf('bblr_ditimbang', [entered({ alive: false, weightG: 2000 })])).toEqual({});
  });

  it('born alive counts on the day of birth; the sample needs no birth', () => {
    expect(cellsOf('shk_lahir_hidup', [entered({ bornOn: '2026-01-11' })])).toEqual(at('2026-01-11'));
    expect(cellsOf('shk', [neonatal('2026-01-13', { shk: false }), neonatal('2026-01-14', { shk: true })])).toEqual(at('2026-01-14'));
  });

  it('complications up to day 28, without end where the birth is not known to the day', () => {
    const ill = (day: string) => on(day, 'complication', child, { kind: 'neonatal', handled: true });
    expect(cellsOf('komplikasi_neo_ditangani', [registered(), ill('2026-02-07')])).toEqual(at('2026-02-07'));
    expect(cellsOf('komplikasi_neo_ditangani', [registered(), ill('2026-02-08')])).toEqual({});
    expect(cellsOf('komplikasi_neo_ditangani', [estimated('2026-01-10'), ill('2026-02-08')])).toEqual(at('2026-02-08'));
  });

  it('deaths are nested by age, by the class told only where no age is known', () => {
    const dies = (day: string, causeClass: 'neonatal' | 'lain' = 'lain') => on(day, 'death', child, { causeClass });
    const parts = (story: Parameters<typeof cellsOf>[1]) => ['kematian_neonatal', 'kematian_bayi', 'kematian_balita'].filter((part) => Object.keys(cellsOf(part, story)).length > 0);
    expect(parts([registered(), dies('2026-02-07')])).toHaveLength(3);
    expect(parts([registered(), dies('2026-02-08')])).toHaveLength(2);
    expect(parts([registered(), dies('2027-01-10', 'neonatal')])).toEqual(['kematian_balita']);
    expect(parts([registered('2021-01-10'), dies('2026-01-10', 'neonatal')])).toEqual([]);
    expect([parts([dies('2026-02-07', 'neonatal')]).length, parts([estimated('2021-01-10'), dies('2026-02-07')]).length]).toEqual([3, 0]);
  });
});

describe('young children', () => {
  it('six months of breast milk count where the child lives on that day', () => {
    const moved = but(on('2026-07-01', 'person_moved', child, { to: inDesa(OTHER_DESA) }), { residence: null });
    const yes = weighed('2026-06-10', { onlyBreastMilk: true });
    expect(cellsOf('asi_eksklusif', [registered(), yes, moved])).toEqual(at('2026-07-10', OTHER_DESA));
    expect(cellsOf('asi_eksklusif', [registered(), but(yes, { occurredOn: '2026-06-09' })])).toEqual({});
    expect(cellsOf('asi_eksklusif', [registered(), yes, weighed('2026-02-10', { onlyBreastMilk: false })])).toEqual({});
    expect(cellsOf('asi_eksklusif', [registered(), yes, weighed('2026-08-01', { exclusiveSixMonths: false })])).toEqual({});
    expect(cellsOf('asi_eksklusif_kohort', [registered(), but(moved, { data: { out: true } })])).toEqual({});
  });

  it('boosters count at the later of the two, before 24 months', () => {
    const dose = (day: string, antigen: 'dpt_hb_hib' | 'mr', number: number) => on(day, 'immunization', child, { antigen, dose: number });
    const story = (day: string) => [registered('2025-01-10'), dose('2026-07-10', 'dpt_hb_hib', 4), dose(day, 'mr', 2)];
    expect(cellsOf('baduta_booster', story('2027-01-09'))).toEqual(at('2027-01-09'));
    expect(cellsOf('baduta_booster', story('2027-01-10'))).toEqual({});
  });

  it('severe wasting counts once a year, an arm from six months on; care before the next finding', () => {
    const thin = (day: string) => weighed(day, { muacCm: 11.4 });
    const care = (day: string) => on(day, 'nutrition_care', child, { condition: 'gizi_buruk', step: 'dirawat' });
    expect(cellsOf('gizi_buruk', [registered(), thin('2026-07-09')])).toEqual({});
    expect(cellsOf('gizi_buruk', [registered(), thin('2026-07-10'), thin('2026-09-10'), thin('2027-01-10')])).toEqual({ ...at('2026-07-10'), ...at('2027-01-10') });
    expect(cellsOf('gizi_buruk_dirawat', [registered(), thin('2026-07-10'), thin('2027-01-10'), care('2027-01-10'), care('2027-02-10')])).toEqual(at('2027-01-10'));
    expect(cellsOf('gizi_buruk_dirawat', [registered(), care('2026-07-09'), thin('2026-07-10'), care('2027-07-10')])).toEqual({});
    expect(cellsOf('gizi_buruk', [estimated('2025-01-10'), thin('2026-07-10'), weighed('2026-08-10', { oedema: true })])).toEqual(at('2026-08-10'));
  });

  it('a capsule belongs to its round, and is dated within its month', () => {
    const capsule = (day: string, round?: 'februari' | 'agustus') => on(day, 'supplement', child, { kind: 'vit_a_merah', round });
    const born = registered('2025-08-28');
    expect(cellsOf('vit_a', [born, capsule('2026-04-30'), capsule('2026-02-03')])).toEqual(at('2026-02-03'));
    expect(cellsOf('vit_a', [born, capsule('2026-04-30')])).toEqual(at('2026-02-28'));
    expect(cellsOf('vit_a', [born, capsule('2026-05-01'), capsule('2026-07-20', 'agustus')])).toEqual(at('2026-08-01'));
    expect(cellsOf('vit_a', [registered('2025-08-29'), capsule('2026-02-28')])).toEqual(at('2026-02-28'));
    expect(cellsOf('vit_a', [registered('2025-09-01'), capsule('2026-02-28')])).toEqual({});
    expect(Object.keys(cellsOf('vit_a_sasaran', [registered('2025-08-01')]))).toHaveLength(9);
    expect(Object.keys(cellsOf('vit_a_sasaran', [registered('2025-08-02')]))).toHaveLength(10);
  });

  it('development is screened on two days of one year', () => {
    const screen = (day: string) => on(day, 'development_screen', child, { kpsp: 9 });
    expect(cellsOf('sdidtk', [registered(), screen('2026-03-01'), screen('2026-03-01'), screen('2026-09-01'), screen('2026-10-01')])).toEqual(at('2026-09-01'));
    expect(cellsOf('sdidtk', [registered(), screen('2026-12-31'), screen('2027-01-01')])).toEqual({});
    expect(cellsOf('sdidtk', [estimated('2026-06-01'), screen('2026-03-01'), screen('2026-09-01')])).toEqual({});
  });

  it('a served year has eight months of weighing, two heights, two screens, vitamin A by age', () => {
    const months = ['02', '03', '04', '05', '06', '07', '08', '09'];
    const weighings = months.map((month) => weighed(`2026-${month}-10`, month < '04' ? { heightCm: 70 } : {}));
    const others = [on('2026-03-01', 'development_screen', child, { kpsp: 9 }), on('2026-04-01', 'development_screen', child, { kpsp: 9 }), on('2026-08-01', 'supplement', child, { kind: 'vit_a_biru' })];
    expect(cellsOf('balita_spm', [registered(), ...weighings, ...others])).toEqual(at('2026-09-10'));
    expect(cellsOf('balita_spm', [registered(), ...weighings, ...others.slice(0, 2)])).toEqual({});
    expect(cellsOf('balita_spm', [registered(), ...weighings.slice(1), ...others])).toEqual({});
    expect(cellsOf('balita_spm', [registered('2025-09-10'), ...weighings, ...others])).toEqual({});
  });
});

describe('school age', () => {
  const screened = (day: string, data: EventDataByType['school_screen']) => on(day, 'school_screen', child, data);

  it('once in a school year, at 7 to 15 or by grade', () => {
    const born = registered('2018-06-30');
    expect(cellsOf('skrining_sekolah', [born, screened('2025-06-30', {}), screened('2025-07-01', {}), screened('2026-06-30', {})])).toEqual({ ...at('2025-06-30'), ...at('2025-07-01') });
    expect(cellsOf('skrining_sekolah', [screened('2025-06-30', { grade: 9 })])).toEqual(at('2025-06-30'));
    expect(cellsOf('skrining_sekolah', [registered('2019-06-30'), screened('2025-06-30', { grade: 1 })])).toEqual({});
  });

  it('tablets of girls add up within a year and the age', () => {
    const given = (day: string, amount?: number) => on(day, 'supplement', child, { kind: 'ttd', amount });
    const born = registered('2013-03-01');
    expect(cellsOf('ttd_rematri', [born, given('2025-02-28', 25), given('2025-03-01', 25), given('2025-12-31')])).toEqual(at('2025-12-31'));
    expect(cellsOf('ttd_rematri', [born, given('2025-03-01', 25), given('2026-01-01')])).toEqual({});
  });

  it('Hb counts by grade, anaemia by age and by the first test of the year', () => {
    const story = [registered('2013-03-01'), screened('2025-02-01', { grade: 7, hb: 11 }), screened('2025-04-01', { hb: 12 }), screened('2025-05-01', { hb: 11 })];
    expect([cellsOf('hb_rematri', story), cellsOf('anemia_rematri_dites', story), cellsOf('anemia_rematri', story)]).toEqual([at('2025-02-01'), at('2025-04-01'), {}]);
  });

  it('smoking holds for a year at most, between the tenth and the eighteenth birthday', () => {
    const story = [registered('2008-05-10'), screened('2025-10-01', { smoking: 'aktif' }), screened('2026-02-01', { smoking: 'pasif' })];
    expect(cellsOf('remaja_merokok', story)).toEqual({ ...at('2025-10-01'), [`2026-02-01|${DESA}|`]: -1 });
    expect(cellsOf('remaja_merokok_ditanya', story)).toEqual({ ...at('2025-10-01'), [`2026-05-10|${DESA}|`]: -1 });
  });
});
