/** D: once per child and month, at the first weighing, while under five. */
import { again, but, cellsOf, DESA, inDesa, on, OTHER_DESA, person, pregnancy, voided } from './telling.js';

const ds = (...story: Parameters<typeof cellsOf>[1]) => cellsOf('ds', story);
const weighed = (day: string, data = {}) => on(day, 'growth_measure', person('anak-1'), { weightKg: 9.4, ...data });
const registered = (data = {}) => on('2026-01-20', 'person_registered', person('anak-1'), { birthDate: '2025-03-02', sex: 'P', ...data });
const at = (...days: string[]) => Object.fromEntries(days.map((day) => [`${day}|${DESA}|`, 1]));

describe('ds', () => {
  it('counts a child weighed twice in a month once, on the first day, at its place', () => {
    const elsewhere = but(weighed('2026-02-03'), { residence: inDesa(OTHER_DESA), unit: 'posyandu:mawar-2' });
    expect(ds(registered(), weighed('2026-02-10'), elsewhere)).toEqual({ [`2026-02-03|${OTHER_DESA}|posyandu:mawar-2`]: 1 });
    expect(ds(registered(), weighed('2026-02-10'), elsewhere, voided(elsewhere))).toEqual(at('2026-02-10'));
  });

  it('counts each month anew, and moves with a corrected day', () => {
    const second = weighed('2026-03-10');
    expect(ds(registered(), weighed('2026-02-10'), second)).toEqual(at('2026-02-10', '2026-03-10'));
    expect(ds(registered(), weighed('2026-02-10'), second, again(second, { occurredOn: '2026-02-09' }))).toEqual(at('2026-02-09'));
  });

  it('counts from the day of birth up to the day before sixty completed months', () => {
    expect(ds(registered({ birthDate: '2021-02-28' }), weighed('2026-02-27'))).toEqual(at('2026-02-27'));
    expect(ds(registered({ birthDate: '2021-02-28' }), weighed('2026-02-28'))).toEqual({});
    expect(ds(registered({ birthDate: '2026-02-10' }), weighed('2026-02-09'))).toEqual({});
    expect(ds(registered({ birthDate: '2026-02-10' }), weighed('2026-02-09'), weighed('2026-02-10'))).toEqual(at('2026-02-10'));
  });

  it('takes the birth date of a newborn from its own entry', () => {
    const twin = on('2026-01-31', 'delivery', pregnancy('ibu-1'), { newborns: [{ key: 'anak-1', bornOn: '2026-02-01' }] });
    expect(ds(twin, weighed('2026-01-31'))).toEqual({});
    expect(ds(twin, weighed('2026-02-01'))).toEqual(at('2026-02-01'));
  });

  it('needs a birth date: registered, as an estimate too, or on this sheet of a child that is not registered', () => {
    expect(ds(weighed('2026-02-10'))).toEqual({});
    expect(ds(weighed('2026-02-10', { birthDate: '2025-03-02' }))).toEqual(at('2026-02-10'));
    expect(ds(weighed('2026-02-10', { birthDate: '2025-03-02' }), weighed('2026-03-10'), weighed('2026-04-10', { birthDate: '2026-05-01' }))).toEqual(at('2026-02-10'));
    const estimated = (dobEstimated: string) => registered({ birthDate: undefined, dobEstimated });
    expect(ds(estimated('2025-01-01'), weighed('2026-02-10'))).toEqual(at('2026-02-10'));
    expect(ds(estimated('2026-03-01'), weighed('2026-02-10'))).toEqual(at('2026-02-10'));
    expect(ds(estimated('2020-01-01'), weighed('2026-02-10', { birthDate: '2025-03-02' }))).toEqual({});
  });
});
