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
