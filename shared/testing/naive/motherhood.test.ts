/** Contacts, findings and gifts of a pregnancy; what follows its delivery; users of family planning. */
import type { EventDataByType } from '@pantau/shared/event';
import { but, cellsOf, DESA, inDesa, on, OTHER_DESA, person, pregnancy } from './telling.js';

const anc = (day: string, data: EventDataByType['anc_visit'], label?: string) => on(day, 'anc_visit', pregnancy('ibu-1', label), data);
const pnc = (day: string, data: EventDataByType['pnc_visit'] = {}) => on(day, 'pnc_visit', pregnancy('ibu-1'), data);
const delivered = (data: EventDataByType['delivery'] = {}) => on('2026-03-01', 'delivery', pregnancy('ibu-1'), data);
const at = (day: string) => ({ [`${day}|${DESA}|`]: 1 });
const ALL = { hiv: 'nonreaktif', syphilis: 'diperiksa', hbsag: 'reaktif' } as const;

describe('antenatal care', () => {
  it('K4 asks for 1-1-2, a day being one contact of its first known trimester', () => {
    const visits = [anc('2026-01-10', { gaWeeks: 12 }), anc('2026-03-10', { gaWeeks: 20 }), anc('2026-05-20', { gaWeeks: 30 })];
    expect(cellsOf('anc_k4', [...visits, anc('2026-06-10', { gaWeeks: 33 })])).toEqual(at('2026-06-10'));
    expect(cellsOf('anc_k4', [...visits, anc('2026-05-20', { gaWeeks: 30 })])).toEqual({});
    expect(cellsOf('anc_k4', [...visits, anc('2026-06-10', { gaWeeks: 33, provider: 'kader' })])).toEqual({});
  });

  it('a scan counts with a doctor up to week 12, also by an LMP told later', () => {
    const scan = anc('2026-01-10', { provider: 'dokter', usg: true });
    expect(cellsOf('anc_dokter_usg', [scan])).toEqual({});
    expect(cellsOf('anc_dokter_usg', [scan, anc('2026-02-10', { lmp: '2025-11-01' })])).toEqual(at('2026-01-10'));
    expect(cellsOf('anc_dokter_usg', [scan, anc('2026-02-10', { lmp: '2025-10-01' })])).toEqual({});
  });

  it('tablets add up over visits and supplements of the pregnancy, not of the woman', () => {
    const given = (subject = pregnancy('ibu-1')) => on('2026-02-01', 'supplement', subject, { kind: 'ttd' });
    const story = [anc('2026-01-10', { gaWeeks: 12, ttdTablets: 59 }), anc('2026-03-10', { ttdTablets: 30 })];
    expect(cellsOf('bumil_ttd', [...story, given()])).toEqual(at('2026-03-10'));
    expect(cellsOf('bumil_ttd', [...story, given(person('ibu-1'))])).toEqual({});
  });

  it('anaemia keeps the first low Hb, a thin arm the first measurement alone', () => {
    const story = [anc('2026-01-10', { gaWeeks: 12, hb: 11, muacCm: 23.5 }), anc('2026-02-10', { hb: 10.9, muacCm: 23.4 })];
    expect(cellsOf('bumil_anemia_diperiksa', story)).toEqual(at('2026-01-10'));
    expect(cellsOf('bumil_anemia', story)).toEqual(at('2026-02-10'));
    expect(cellsOf('bumil_kek_diukur', story)).toEqual(at('2026-01-10'));
    expect(cellsOf('bumil_kek', story)).toEqual({});
  });

  it('food counts from the day of the thin arm on', () => {
    const thin = anc('2026-02-10', { gaWeeks: 12, muacCm: 23.4 });
    const food = (day: string) => on(day, 'nutrition_care', pregnancy('ibu-1'), { condition: 'kek', step: 'kontrol', care: 'pmt' });
    expect(cellsOf('bumil_kek_pmt', [thin, food('2026-02-09')])).toEqual({});
    expect(cellsOf('bumil_kek_pmt', [thin, food('2026-02-09'), but(food('2026-02-10'), { occurredAt: '2026-02-10T01:00:00.000Z' })])).toEqual(at('2026-02-10'));
  });

  it('three tests may be had one by one, of one pregnancy', () => {
    const { hiv, syphilis, hbsag } = ALL;
    expect(cellsOf('bumil_triple', [anc('2026-01-10', { hiv }, 'g-1'), anc('2026-02-10', { syphilis, hbsag }, 'g-1')])).toEqual(at('2026-02-10'));
    expect(cellsOf('bumil_triple', [anc('2026-01-10', { hiv }, 'g-1'), anc('2026-02-10', { syphilis, hbsag }, 'g-2')])).toEqual({});
  });

  it('a risk is of who found it first', () => {
    const byFamily = anc('2026-01-10', { gaWeeks: 12, provider: 'bidan', kspr: 6, riskFoundBy: 'keluarga' });
    const byNurse = anc('2026-02-10', { provider: 'perawat', riskFactors: ['anemia'] });
    expect([cellsOf('risti_masyarakat', [byFamily, byNurse]), cellsOf('risti_nakes', [byFamily, byNurse])]).toEqual([at('2026-01-10'), at('2026-02-10')]);
    const first = but(byNurse, { occurredOn: '2026-01-01' });
    expect([cellsOf('risti_masyarakat', [first, byFamily]), cellsOf('risti_nakes', [first, byFamily])]).toEqual([{}, at('2026-01-01')]);
    expect(cellsOf('risti_nakes', [anc('2026-01-10', { kspr: 2, riskFactors: [] })])).toEqual({});
  });
});

describe('after delivery', () => {
  it('a facility and no layman make a delivery count', () => {
    expect(cellsOf('persalinan_faskes', [delivered({ place: 'rs' })])).toEqual(at('2026-03-01'));
    for (const data of [{ place: 'pustu' }, { attendant: 'bidan' }, { place: 'rs', attendant: 'lain' }] as const) expect(cellsOf('persalinan_faskes', [delivered(data)])).toEqual({});
  });

  it('KF lengkap counts on the first day of the fourth window, if the others were had', () => {
    const visits = [pnc('2026-03-02'), pnc('2026-03-04'), pnc('2026-03-09'), pnc('2026-03-30'), pnc('2026-04-02')];
    expect(cellsOf('kf_lengkap', [delivered(), ...visits])).toEqual(at('2026-03-30'));
    expect(cellsOf('kf1', [delivered(), ...visits])).toEqual(at('2026-03-02'));
    expect(cellsOf('kf_lengkap', [delivered(), ...visits.filter((_, index) => index !== 1)])).toEqual({});
    const timed = (event: ReturnType<typeof pnc>, occurredAt: string) => but(event, { occurredAt });
    const birth = timed(delivered(), '2026-03-01T01:00:00.000Z');
    expect(cellsOf('kf1', [birth, timed(pnc('2026-03-01'), '2026-03-01T06:59:00.000Z')])).toEqual({});
    expect(cellsOf('kf1', [birth, timed(pnc('2026-03-03'), '2026-03-03T01:00:00.000Z')])).toEqual(at('2026-03-03'));
  });

  it('both capsules within 42 days', () => {
    expect(cellsOf('nifas_vit_a', [delivered(), pnc('2026-03-02', { vitaminA: true }), pnc('2026-04-12', { vitaminA: true })])).toEqual(at('2026-04-12'));
    expect(cellsOf('nifas_vit_a', [delivered(), pnc('2026-03-02', { vitaminA: true }), pnc('2026-04-13', { vitaminA: true })])).toEqual({});
    expect(cellsOf('nifas_vit_a', [delivered(), pnc('2026-03-02', { vitaminA: true, vitaminACapsules: 0 }), pnc('2026-03-03', { vitaminACapsules: 2 })])).toEqual(at('2026-03-03'));
  });

  it('a method within 42 days counts on the last of them, where the delivery counts', () => {
    const begins = (day: string, method: 'iud' | 'tradisional' = 'iud') => but(on(day, 'family_planning', person('ibu-1'), { action: 'start', method }), { residence: inDesa(OTHER_DESA) });
    expect(cellsOf('kb_pasca_salin_kohort', [delivered()])).toEqual(at('2026-04-12'));
    expect(cellsOf('kb_pasca_salin', [delivered(), begins('2026-04-12')])).toEqual(at('2026-04-12'));
    for (const other of [begins('2026-04-13'), begins('2026-02-28'), begins('2026-03-02', 'tradisional')]) expect(cellsOf('kb_pasca_salin', [delivered(), other])).toEqual({});
    expect(cellsOf('kb_pasca_salin', [delivered({ contraceptive: 'mal' })])).toEqual(at('2026-04-12'));
    expect(cellsOf('kb_pasca_salin', [delivered(), pnc('2026-03-05', { familyPlanning: true })])).toEqual(at('2026-04-12'));
    expect(cellsOf('kb_pasca_salin', [delivered(), pnc('2026-03-05', { familyPlanning: true, contraceptive: 'tradisional' })])).toEqual({});
  });
});

describe('kb_aktif', () => {
  const told = (day: string, action: 'start' | 'continue' | 'switch' | 'stop', method: 'pil' | 'tradisional' = 'pil') => on(day, 'family_planning', person('ibu-1'), { action, method });

  it('holds until a stop or a traditional method; the later of one day speaks', () => {
    expect(cellsOf('kb_aktif', [told('2026-01-10', 'continue'), told('2026-03-10', 'stop')])).toEqual({ [`2026-01-10|${DESA}|`]: 1, [`2026-03-10|${DESA}|`]: -1 });
    expect(cellsOf('kb_aktif', [told('2026-01-10', 'start'), told('2026-03-10', 'switch', 'tradisional')])).toEqual({ [`2026-01-10|${DESA}|`]: 1, [`2026-03-10|${DESA}|`]: -1 });
    expect(cellsOf('kb_aktif', [told('2026-01-10', 'start'), told('2026-01-10', 'stop')])).toEqual({});
  });

  it('moves with the woman, and leaves with her', () => {
    const story = [on('2025-01-01', 'person_registered', person('ibu-1'), { birthDate: '1999-01-01', sex: 'P' }), told('2026-01-10', 'start')];
    const moved = but(on('2026-05-01', 'person_moved', person('ibu-1'), { out: true }), { residence: null });
    expect(cellsOf('kb_aktif', [...story, moved])).toEqual({ [`2026-01-10|${DESA}|`]: 1, [`2026-05-01|${DESA}|`]: -1 });
  });
});
