/** What the check makes of the data of an event. */
import { checking, faultsOf, takenOf } from '@pantau/shared/testing';

const { check, data, refused } = checking;

describe('data', () => {
  it('refuses impossible values, keeps implausible ones aside, flags unusual ones', () => {
    expect(refused('anc_visit', data({ weightKg: -1, sbp: '120', hb: Number.POSITIVE_INFINITY }))).toEqual(['E_RANGE /data/weightKg', 'E_TYPE /data/sbp', 'E_TYPE /data/hb']);
    expect(takenOf(check('growth_measure', data({ weightKg: 3200 }))).quarantine).toEqual({ code: 'Q_RANGE', pointer: '/data/weightKg', hint: '0.5-40 kg' });
    expect(takenOf(check('anc_visit', data({ hb: 120 }))).quarantine?.code).toBe('Q_RANGE');
    expect(takenOf(check('anc_visit', data({ gaWeeks: 43, dbp: 130 })))).toMatchObject({ quarantine: null, flags: ['unusual_value'] });
    expect(refused('growth_measure', data({ weightKg: '3,2' }))).toEqual(['E_TYPE /data/weightKg']);
    expect(takenOf(check('delivery', data({ newborns: [{ key: 'b', weightG: 9000 }] }))).quarantine?.pointer).toBe('/data/newborns/0/weightG');
  });

  it('does not keep what the type does not know, and says so', () => {
    const checked = takenOf(check('delivery', data({ colour: 'red', newborns: [{ key: 'b', eyes: 'brown' }] })));
    expect([checked.event.data, checked.flags]).toEqual([{ newborns: [{ key: 'uji/b' }] }, ['unknown_field']]);
  });

  it('keeps values aside that are in the wrong order', () => {
    const aside = (type: 'anc_visit' | 'emergency_visit' | 'inpatient_stay' | 'vector_inspection', content: Record<string, unknown>) => takenOf(check(type, data(content))).quarantine;
    expect(aside('anc_visit', { sbp: 76, dbp: 118 })).toEqual({ code: 'Q_RANGE', pointer: '/data/dbp', hint: '<= sbp' });
    expect(aside('anc_visit', { sbp: 118 })).toBeNull();
    expect(aside('emergency_visit', { arrivedAt: '2026-03-10T08:00:00+07:00', handledAt: '2026-03-10T08:30:00+08:00' })?.pointer).toBe('/data/arrivedAt');
    expect(aside('inpatient_stay', { admittedOn: '2026-03-09', dischargedOn: '2026-03-08' })?.pointer).toBe('/data/admittedOn');
    expect(aside('vector_inspection', { larvae: true, containers: 3, positiveContainers: 3 })).toBeNull();
  });

  it('wants months and weeks of the calendar, not before 2000 nor far ahead', () => {
    const closed = (month: string) => refused('report_close', data({ month }));
    expect([closed('2026-13'), closed('2026-3'), closed('1999-12'), closed('2026-05')]).toEqual([['E_DATE /data/month'], ['E_DATE /data/month'], ['E_DATE_RANGE /data/month'], ['E_DATE_RANGE /data/month']]);
    const nil = (week: string) => refused('nil_report', data({ week }));
    expect([nil('2026-W54'), nil('0000-W01'), nil('W09')]).toEqual([['E_DATE /data/week'], ['E_DATE /data/week'], ['E_DATE /data/week']]);
    expect(takenOf(check('report_close', data({ month: '2026-04' }))).flags).toEqual(['date_after_event']);
  });

  it('marks birth dates that are estimates, or look like one', () => {
    const flagsOf = (content: Record<string, unknown>) => takenOf(check('growth_measure', data({ weightKg: 8, ...content }))).flags;
    expect([flagsOf({ birthDate: '2025-01-01' }), flagsOf({ dobEstimated: '2025-07-01' }), flagsOf({ birthDate: '2025-01-02' })]).toEqual([['dob_estimated'], ['dob_estimated'], []]);
    expect(takenOf(check('growth_measure', data({ weightKg: 8, birthDate: '2025-07-01', dobEstimated: true }))).event.data).toEqual({ weightKg: 8, dobEstimated: '2025-07-01' });
  });

  it('knows the spellings of sex and antigens', () => {
    const sexOf = (sex: string) => check('person_registered', data({ birthDate: '2020-01-31', sex }));
    expect(['P', 'p', 'perempuan', 'L', 'Laki-laki'].map((sex) => takenOf(sexOf(sex)).event.data)).toMatchObject(['P', 'P', 'P', 'L', 'L'].map((sex) => ({ sex })));
    expect(faultsOf(sexOf('F'))).toEqual(['E_ENUM /data/sex']);
    const doseOf = (antigen: string, dose?: number) => takenOf(check('immunization', data({ antigen, dose }))).event.data;
    expect([doseOf('dpt1'), doseOf('DPT-HB-Hib 3'), doseOf('Pentabio', 2), doseOf('opv4', 4), doseOf('HB0', 0), doseOf('Campak')]).toEqual([
      { antigen: 'dpt_hb_hib', dose: 1 }, { antigen: 'dpt_hb_hib', dose: 3 }, { antigen: 'dpt_hb_hib', dose: 2 }, { antigen: 'opv', dose: 4 },
      { antigen: 'hb0', dose: 1 }, { antigen: 'mr', dose: 1 },
    ]);
    expect(refused('immunization', data({ antigen: 'dpt1', dose: 3 }))).toEqual(['E_ENUM /data/antigen']);
  });

  it('asks for one of several fields where one is needed', () => {
    expect(refused('person_registered', data({ sex: 'L' }))).toEqual(['E_REQUIRED /data/birthDate']);
    expect(refused('person_moved', data({}))).toEqual(['E_REQUIRED /data/to']);
    expect(takenOf(check('person_registered', data({ sex: 'L', birthDate: '2020-01-01', dobEstimated: true }))).event.data).toEqual({ sex: 'L', dobEstimated: '2020-01-01' });
  });

  it('wants days of the calendar, not before 1900 nor far ahead', () => {
    const born = (birthDate: string) => refused('person_registered', data({ sex: 'P', birthDate }));
    expect([born('31-02-2026'), born('2026-02-30'), born('1899-12-31'), born('2027-01-01')]).toEqual([
      ['E_DATE /data/birthDate'], ['E_DATE /data/birthDate'], ['E_DATE_RANGE /data/birthDate'], ['E_DATE_RANGE /data/birthDate'],
    ]);
    expect(takenOf(check('anc_visit', data({ lmp: '2026-03-11' }))).flags).toEqual(['date_after_event']);
  });
});
