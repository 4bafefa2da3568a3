/** Diseases, TB and tests for HIV by hand-made examples: episodes, cases and their keys, outcomes. */
import type { EventDataByType } from '@pantau/shared/event';
import { but, cellsOf, DESA, inDesa, on, OTHER_DESA, person } from './telling.js';

const P = person('p-1');
const ofCase = (key: string) => ({ kind: 'case', key, of: { kind: 'person', key: 'p-1' } }) as const;
const ofNobody = (key: string) => ({ kind: 'case', key }) as const;
const sick = (day: string, disease: string, data: object = {}, subject: Parameters<typeof on>[2] = P) => on(day, 'disease_case', subject, { disease, ...data });
const at = (...days: string[]) => Object.fromEntries(days.map((day) => [`${day}|${DESA}|`, 1]));
const born = (birthDate: string) => on('2026-01-20', 'person_registered', P, { birthDate, sex: 'P' });

describe('episodes', () => {
  it('of diarrhoea begin anew after 14 days, of what vaccines prevent after 30, each disease apart', () => {
    expect(cellsOf('diare_insiden', [sick('2026-02-01', 'diare'), sick('2026-02-14', 'diare')])).toEqual(at('2026-02-01'));
    expect(cellsOf('diare_insiden', [sick('2026-02-01', 'diare'), sick('2026-02-15', 'diare'), sick('2026-02-15', 'diare_berdarah')])).toEqual(at('2026-02-01', '2026-02-15'));
    expect(cellsOf('pd3i_suspek', [sick('2026-02-01', 'campak'), sick('2026-02-10', 'afp'), sick('2026-03-02', 'campak'), sick('2026-03-03', 'campak')])).toEqual(at('2026-02-01', '2026-02-10', '2026-03-03'));
    expect(cellsOf('pd3i_suspek', [sick('2026-02-01', 'tetanus'), sick('2026-02-01', 'tetanus_neonatorum')])).toEqual(at('2026-02-01'));
  });

  it('leave repeat visits out, and their onset too', () => {
    const repeat = { repeatVisit: true, onsetOn: '2026-01-20' };
    for (const part of ['dbd_ir', 'kasus:dbd']) {
      expect(cellsOf(part, [sick('2026-02-01', 'dbd', repeat)])).toEqual({});
      expect(cellsOf(part, [sick('2026-02-01', 'dbd', repeat, ofCase('c')), sick('2026-02-05', 'dbd', {}, ofCase('c'))])).toEqual(at('2026-02-05'));
    }
    expect(cellsOf('tbc_kusta_filaria', [sick('2026-02-01', 'kusta', repeat), sick('2026-02-05', 'kusta')])).toEqual(at('2026-02-05'));
  });

  it('of malaria are those confirmed; what was brought along stands beside', () => {
    const K = { classification: 'konfirmasi' };
    expect(cellsOf('malaria_api', [sick('2026-02-01', 'malaria'), sick('2026-02-20', 'malaria', K)])).toEqual(at('2026-02-20'));
    const story = [sick('2026-02-01', 'malaria', { ...K, onsetOn: '2026-01-30' }, ofCase('c')), sick('2026-02-03', 'malaria', { ...K, origin: 'impor' }, ofCase('c')), sick('2026-04-01', 'malaria', { ...K, origin: 'indigenous' })];
    expect(cellsOf('malaria_api', story)).toEqual(at('2026-01-30', '2026-04-01'));
    expect(cellsOf('malaria_impor', story)).toEqual(at('2026-01-30'));
  });

  it('of leprosy and filariasis come once in a life, on the day of the report', () => {
    const story = [sick('2025-02-01', 'kusta', { onsetOn: '2024-06-01' }), sick('2026-02-01', 'kusta'), sick('2026-02-01', 'filariasis'), sick('2026-03-01', 'kusta', {}, ofNobody('c'))];
    expect(cellsOf('tbc_kusta_filaria', story)).toEqual(at('2025-02-01', '2026-02-01', '2026-03-01'));
    expect(cellsOf('tbc_kusta_filaria', [born('2026-02-02'), sick('2026-02-01', 'kusta', { onsetOn: '2026-02-03' })])).toEqual({});
  });

  it('for the weeks are of every disease by itself', () => {
    const story = [sick('2026-02-10', 'ili', { onsetOn: '2026-02-01' }), sick('2026-02-14', 'ili'), sick('2026-02-15', 'ili'), sick('2026-02-10', 'tifoid')];
    expect(cellsOf('kasus:ili', story)).toEqual(at('2026-02-01', '2026-02-15'));
    expect(cellsOf('kasus:tifoid', story)).toEqual(at('2026-02-10'));
  });
});

describe('the way to a TB diagnosis', () => {
  const screened = (day: string, presumptive: boolean) => on(day, 'tb_screen', P, { presumptive });
  const examined = (day: string, subject: Parameters<typeof on>[2] = P) => on(day, 'tb_exam', subject, { test: 'tcm' });

  it('counts the first screening of a year, and the first that finds signs', () => {
    const story = [screened('2026-02-01', false), screened('2026-03-01', true), screened('2026-04-01', true)];
    expect([cellsOf('tb_diskrining', story), cellsOf('tb_bergejala', story)]).toEqual([at('2026-02-01'), at('2026-03-01')]);
    const check = (day: string, data: object) => on(day, 'ckg_screen', P, { status: 'selesai', ...data });
    expect(cellsOf('tb_diskrining', [check('2026-01-01', { cough: true }), check('2026-02-01', { tbPresumptive: false })])).toEqual(at('2026-02-01'));
    expect(cellsOf('tb_bergejala', [check('2026-02-01', { tbPresumptive: true })])).toEqual(at('2026-02-01'));
  });

  it('counts an examination again six months after the last counted one', () => {
    expect(cellsOf('tb_terduga', [examined('2025-08-31'), examined('2026-02-27'), examined('2026-02-28')])).toEqual(at('2025-08-31', '2026-02-28'));
    expect(cellsOf('tb_terduga', [examined('2026-01-01'), examined('2026-06-01', ofCase('c')), examined('2026-06-02', ofNobody('c'))])).toEqual(at('2026-01-01', '2026-06-02'));
  });
});

describe('treatment of TB', () => {
  const told = (day: string, data: EventDataByType['tb_case'], subject: Parameters<typeof on>[2] = ofCase('c')) => on(day, 'tb_case', subject, data);
  const ended = (day: string, outcome: EventDataByType['tb_followup']['outcome'], subject: Parameters<typeof on>[2] = ofCase('c')) => on(day, 'tb_followup', subject, { outcome });
  const begun = told('2025-03-10', { startedOn: '2025-02-28' });

  it('counts a case once, on the day it began, by the first that tells it', () => {
    expect(cellsOf('tb_treatment_coverage', [told('2025-03-01', { notifiedOn: '2025-03-01' }), begun, told('2025-04-01', { startedOn: '2025-04-01' })])).toEqual(at('2025-02-28'));
    expect(cellsOf('tb_treatment_coverage', [begun, told('2025-04-01', { startedOn: '2025-04-01' }, ofNobody('c')), told('2025-05-01', { startedOn: '2025-05-01' }, P)])).toEqual(at('2025-02-28', '2025-04-01', '2025-05-01'));
  });

  it('asks a year later who was cured, at any time, at the place of the start', () => {
    const homeless = but(begun, { residence: null, unit: 'puskesmas:1' });
    const cured = but(ended('2027-01-01', 'sembuh'), { residence: inDesa(OTHER_DESA) });
    const cell = { [`2026-02-28|${OTHER_DESA}|puskesmas:1`]: 1 };
    expect([cellsOf('tb_kohort', [homeless, cured]), cellsOf('tb_success_rate', [homeless, cured])]).toEqual([cell, cell]);
    expect(cellsOf('tb_treatment_coverage', [homeless, cured])).toEqual({ [`2025-02-28|${OTHER_DESA}|puskesmas:1`]: 1 });
    expect(cellsOf('tb_success_rate', [begun, ended('2025-09-01', 'putus'), ended('2025-10-01', 'lengkap')])).toEqual(at('2026-02-28'));
  });

  it('knows no outcome of another case, of nobody, or of the person alone', () => {
    expect(cellsOf('tb_success_rate', [begun, ended('2025-09-01', 'sembuh', ofCase('d')), ended('2025-09-01', 'sembuh', ofNobody('c')), ended('2025-09-01', 'sembuh', P), ended('2025-09-01', 'gagal')])).toEqual({});
  });

  it('of contacts counts the first that is eligible, and the first start from then on', () => {
    const contact = (day: string, eligible: boolean, tptStartedOn?: string) => on(day, 'tb_contact', P, { eligible, tptStartedOn });
    const story = [contact('2026-01-10', false, '2026-01-10'), contact('2026-02-01', true), contact('2026-03-01', false, '2026-02-20')];
    expect([cellsOf('tb_kontak', story), cellsOf('tb_kontak_tpt', story)]).toEqual([at('2026-02-01'), at('2026-03-01')]);
    expect(cellsOf('tb_kontak_tpt', story.slice(0, 2))).toEqual({});
    expect(cellsOf('tb_kontak_tpt', [contact('2026-02-01', true, '2026-02-01')])).toEqual(at('2026-02-01'));
  });
});

describe('sick children', () => {
  const visit = (day: string, classification: string, data: object = {}) => on(day, 'sick_child_visit', P, { classification, mtbs: true, ...data });
  const BOTH = { ors: true, zinc: true };

  it('with diarrhoea need ORS and zinc, under five years, 14 days apart', () => {
    expect(cellsOf('diare_balita', [born('2021-02-16'), visit('2026-02-01', 'diare', { ors: true }), visit('2026-02-02', 'diare', BOTH), visit('2026-02-15', 'diare_dehidrasi', BOTH)])).toEqual(at('2026-02-02'));
    expect(cellsOf('diare_balita', [born('2021-02-16'), visit('2026-02-01', 'diare', BOTH), visit('2026-02-15', 'diare', BOTH), visit('2026-03-15', 'diare', BOTH)])).toEqual(at('2026-02-01', '2026-02-15'));
    expect(cellsOf('diare_balita', [visit('2026-02-01', 'diare', BOTH), visit('2026-02-03', 'diare', { ...BOTH, dobEstimated: '2024-01-01' })])).toEqual(at('2026-02-03'));
  });

  it('with pneumonia count once an illness, repeat visits never', () => {
    expect(cellsOf('pneumonia_balita', [born('2025-01-01'), visit('2026-02-01', 'pneumonia', { repeatVisit: true }), visit('2026-02-02', 'pneumonia_berat'), visit('2026-02-15', 'pneumonia')])).toEqual(at('2026-02-02'));
  });
});
