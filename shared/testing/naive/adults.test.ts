/** Adults and elders by hand-made examples: screenings, chronic care, states of the last year, care at home. */
import type { EventDataByType } from '@pantau/shared/event';
import { but, cellsOf, DESA, household, inDesa, on, OTHER_DESA, person } from './telling.js';

const born = (birthDate: string, sex: 'L' | 'P' = 'P', more: Partial<EventDataByType['person_registered']> = {}) =>
  on('2025-01-01', 'person_registered', person('p-1'), { birthDate, sex, ...more });
const ptm = (day: string, data: EventDataByType['ptm_screen'] = {}) => on(day, 'ptm_screen', person('p-1'), data);
const ckg = (day: string, data: Partial<EventDataByType['ckg_screen']> = {}) => on(day, 'ckg_screen', person('p-1'), { status: 'sebagian', ...data });
const chronic = (day: string, data: Partial<EventDataByType['chronic_visit']> = {}) => on(day, 'chronic_visit', person('p-1'), { condition: 'ht', ...data });
const cells = (...days: readonly (readonly [day: string, value?: number, desa?: string])[]) =>
  Object.fromEntries(days.map(([day, value = 1, desa = DESA]) => [`${day}|${desa}|`, value]));

describe('screenings', () => {
  const half = { weightKg: 60, heightCm: 160, waistCm: 80, sbp: 120, dbp: 80 };
  const rest = { gdpMgDl: 90, vision: 'normal', hearing: 'terganggu' } as const;

  it('are complete over those of a year at the age, or where one says so', () => {
    const adult = born('1990-01-01');
    expect(cellsOf('skrining_produktif', [adult, ptm('2026-02-01', half), ckg('2026-05-01', rest)])).toEqual(cells(['2026-05-01']));
    expect(cellsOf('skrining_produktif', [adult, ptm('2025-12-31', half), ckg('2026-05-01', rest)])).toEqual({});
    expect(cellsOf('skrining_produktif', [adult, ptm('2026-02-01'), ptm('2026-03-01', { completeness: 'lengkap' }), ckg('2026-04-01', { status: 'selesai' })])).toEqual(cells(['2026-03-01']));
    expect(cellsOf('skrining_produktif_sebagian', [adult, ptm('2026-02-01', half), ckg('2026-05-01', rest)])).toEqual(cells(['2026-02-01']));
    expect(cellsOf('skrining_produktif', [born('1966-03-01'), ptm('2026-02-01', half), ckg('2026-03-01', rest)])).toEqual({});
  });

  it('count at the age on the sheet where nothing else tells it', () => {
    expect(cellsOf('skrining_produktif_sebagian', [ptm('2026-02-01')])).toEqual({});
    expect(cellsOf('skrining_produktif_sebagian', [ptm('2026-02-01', { dobEstimated: '2011-02-01' })])).toEqual(cells(['2026-02-01']));
    expect(cellsOf('lansia_skrining', [born('1966-03-01'), ptm('2026-02-28'), ckg('2026-03-01'), ptm('2026-04-01')])).toEqual(cells(['2026-03-01']));
    expect(cellsOf('ckg_cakupan', [ckg('2026-02-01'), ckg('2026-03-01', { status: 'selesai' })])).toEqual(cells(['2026-03-01']));
  });

  it('of women are repeated after three years', () => {
    const [iva, sadanis] = [{ iva: 'negatif' } as const, { sadanis: 'normal' } as const];
    const story = [born('1980-01-01'), ptm('2020-02-29', iva), ckg('2023-02-27', sadanis), ckg('2023-02-28', sadanis), ckg('2024-02-28', iva)];
    expect(cellsOf('iva_sadanis', story)).toEqual(cells(['2020-02-29'], ['2023-02-28']));
    expect(cellsOf('iva_sadanis', [born('1980-01-01', 'L'), ptm('2026-02-01', iva)])).toEqual({});
    expect(cellsOf('iva_sadanis', [born('1980-01-01'), ptm('2026-02-01', { hpv: 'negatif' })])).toEqual({});
  });

  it('find high pressure in those without hypertension only', () => {
    const adult = born('1990-01-01');
    const story = [adult, ptm('2026-02-01', { sbp: 139, dbp: 89 }), ptm('2026-03-01', { sbp: 120, dbp: 90 })];
    expect([cellsOf('td_diperiksa', story), cellsOf('td_tinggi_baru', story)]).toEqual([cells(['2026-02-01']), cells(['2026-03-01'])]);
    expect(cellsOf('td_tinggi_baru', [...story, chronic('2026-03-01')])).toEqual({});
    expect(cellsOf('td_tinggi_baru', [...story, chronic('2026-03-02', { diagnosedOn: '2026-01-01' })])).toEqual(cells(['2026-03-01']));
    expect(cellsOf('td_diperiksa', [born('1990-01-01', 'P', { chronic: ['ht'] }), ...story.slice(1)])).toEqual({});
  });
});

describe('chronic care', () => {
  const good = (day: string) => chronic(day, { sbp: 150, dbp: 95 });

  it('the register ends with the follow-up, and opens again with what is told after', () => {
    const story = [chronic('2026-01-10'), chronic('2026-03-01', { ended: 'dirujuk' }), chronic('2026-05-01', { diagnosedOn: '2026-04-01' })];
    expect(cellsOf('ht_terdaftar', story)).toEqual(cells(['2026-01-10'], ['2026-03-01', -1], ['2026-05-01']));
  });

  it('control ends with the follow-up for good', () => {
    const story = [chronic('2026-01-10', { sbp: 120, dbp: 80 }), chronic('2026-02-01', { ended: 'dirujuk' }), chronic('2026-02-10')];
    expect(cellsOf('ht_terkendali', story)).toEqual(cells(['2026-01-10'], ['2026-02-01', -1]));
  });

  it('the standard asks for every month from the first on, and forgives none', () => {
    expect(cellsOf('ht_standar', [good('2026-10-10'), good('2026-11-30'), good('2026-12-01')])).toEqual(cells(['2026-10-10'], ['2027-01-01', -1]));
    expect(cellsOf('ht_standar', [good('2026-01-10'), good('2026-03-05'), good('2026-02-07')])).toEqual(cells(['2026-01-10'], ['2026-04-30', -1]));
    expect(cellsOf('ht_standar', [good('2026-01-10'), good('2026-03-05')])).toEqual(cells(['2026-01-10'], ['2026-02-28', -1]));
    expect(cellsOf('ht_standar', [chronic('2026-01-10'), good('2026-02-05')])).toEqual({});
    expect(cellsOf('ht_standar', [chronic('2026-01-10', { diagnosedOn: '2025-07-01' }), good('2026-01-20')])).toEqual(cells(['2026-01-20'], ['2026-02-28', -1]));
  });

  it('the standard begins anew each year, in January for those known before', () => {
    expect(cellsOf('ht_standar', [good('2025-12-05'), good('2026-01-01')])).toEqual(cells(['2025-12-05'], ['2026-02-28', -1]));
    expect(cellsOf('ht_standar', [good('2025-12-05'), good('2026-02-01')])).toEqual(cells(['2025-12-05'], ['2026-01-01', -1]));
  });

  it('the standard needs both pressures or a glucose, and education not refused', () => {
    expect(cellsOf('ht_standar', [chronic('2026-01-10', { sbp: 150, dbp: 95, education: false })])).toEqual({});
    expect(cellsOf('dm_standar', [chronic('2026-01-10', { condition: 'dm', gdsMgDl: 200, education: true })])).toEqual(cells(['2026-01-10'], ['2026-02-28', -1]));
    expect(cellsOf('dm_standar', [chronic('2026-01-10', { condition: 'dm', hba1cPercent: 6 })])).toEqual({});
    expect(cellsOf('ht_standar', [good('2026-01-10'), chronic('2026-01-20', { ended: 'sembuh' }), good('2026-01-25')])).toEqual(cells(['2026-01-10'], ['2026-01-20', -1]));
  });

  it('diabetes is controlled by fasting glucose or HbA1c', () => {
    const dm = (day: string, data: Partial<EventDataByType['chronic_visit']>) => chronic(day, { condition: 'dm', ...data });
    expect(cellsOf('dm_terkendali', [dm('2026-01-31', { gdpMgDl: 130 }), dm('2026-02-10', { gdsMgDl: 300 })])).toEqual(cells(['2026-01-31'], ['2026-04-30', -1]));
    expect(cellsOf('dm_terkendali', [dm('2026-01-31', { hba1cPercent: 6.9, gdpMgDl: 79 }), dm('2026-02-10', { hba1cPercent: 7 })])).toEqual(cells(['2026-01-31'], ['2026-02-10', -1]));
    expect(cellsOf('odgj_standar', [chronic('2026-01-10', { condition: 'odgj' }), chronic('2026-02-10', { condition: 'odgj' })])).toEqual(cells(['2026-01-10']));
  });
});

describe('states of the last year', () => {
  it('waist goes by sex', () => {
    const wide = (sex: 'L' | 'P', waistCm: number) => cellsOf('obesitas_sentral', [born('1990-01-01', sex), ptm('2026-02-01', { waistCm })]);
    expect([wide('P', 80), wide('P', 79.5), wide('L', 90), wide('L', 80)]).toEqual([cells(['2026-02-01'], ['2027-02-01', -1]), {}, cells(['2026-02-01'], ['2027-02-01', -1]), {}]);
    expect(cellsOf('obesitas_sentral_diukur', [ptm('2026-02-01', { birthDate: '1990-01-01', waistCm: 99 })])).toEqual({});
  });

  it('body mass is high above 27, from the age of 18 on', () => {
    const heavy = (weightKg: number) => cellsOf('obesitas_imt', [born('2008-06-01'), ptm('2026-02-01', { heightCm: 200, weightKg })]);
    expect([heavy(108), heavy(108.5)]).toEqual([{}, cells(['2026-06-01'], ['2027-02-01', -1])]);
  });

  it('the last answer of a day speaks, where the person lives', () => {
    const moved = on('2026-08-01', 'person_moved', person('p-1'), { to: { desa: OTHER_DESA, dusun: null } });
    const story = [born('1990-01-01'), ptm('2026-02-01', { smoking: 'aktif' }), but(ckg('2026-02-01', { smoking: 'tidak' }), { occurredAt: '2026-02-01T01:00:00.000Z' }), moved];
    expect(cellsOf('merokok', story)).toEqual(cells(['2026-02-01'], ['2026-08-01', -1], ['2026-08-01', 1, OTHER_DESA], ['2027-02-01', -1, OTHER_DESA]));
    expect(cellsOf('merokok_ditanya', story)).toEqual(cellsOf('merokok', story));
  });
});

describe('elders', () => {
  const scored = (day: string, adl: number) => on(day, 'elderly_assess', person('p-1'), { adl });
  const visit = (day: string, outcome: 'selesai' | 'kosong' = 'selesai', key = 'p-1') =>
    but(on(day, 'home_visit', household('kk-1'), { outcome, personsSeen: [{ key }] }), { residence: inDesa(OTHER_DESA) });

  it('are independent by the full score', () => {
    const story = [born('1950-01-01'), scored('2026-02-01', 20), scored('2026-05-01', 19)];
    expect(cellsOf('lansia_mandiri', story)).toEqual(cells(['2026-02-01'], ['2026-05-01', -1]));
    expect(cellsOf('lansia_adl', story)).toEqual(cells(['2026-02-01'], ['2027-05-01', -1]));
  });

  it('are visited once a month while they depend on others', () => {
    const story = [born('1950-01-01'), visit('2026-01-31'), scored('2026-02-01', 8), visit('2026-02-01'), visit('2026-02-20'), visit('2026-03-05', 'kosong'), visit('2026-03-31', 'selesai', 'p-2'), visit('2026-04-01')];
    expect(cellsOf('lansia_homecare', story)).toEqual(cells(['2026-02-01', 1, OTHER_DESA], ['2026-04-01', 1, OTHER_DESA]));
    expect(cellsOf('lansia_homecare', [...story, scored('2026-02-15', 9)])).toEqual(cells(['2026-02-01', 1, OTHER_DESA]));
  });
});
