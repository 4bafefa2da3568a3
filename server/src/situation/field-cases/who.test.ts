/** Field cases, told as they arrive and read as everybody reads: who is meant by what was told. */
import { Field } from '../../../testing/field.js';
import { OTHER_VILLAGE, VILLAGE } from '../../../testing/small-world.js';

describe('field cases: who', () => {
  let field: Field;
  beforeEach(async () => {
    field = await Field.open();
  });
  afterEach(() => field.close());

  it('twins: one delivery, two newborns', async () => {
    const { told, ofPregnancy } = field;
    const newborns = [1, 2].map((order) => ({ key: `kembar-${order}`, sex: 'P', weightG: 2300 + order * 200, alive: true, order }));
    await field.post(
      ofPregnancy('delivery', '2026-03-02', 'ibu', { occurredAt: '2026-03-02T01:00:00+07:00', data: { place: 'puskesmas', attendant: 'bidan', newborns } }),
      ...['kembar-1', 'kembar-2'].flatMap((key) => ['2026-03-03', '2026-03-06', '2026-03-16'].map((day) => told('neonatal_visit', day, key, { occurredAt: `${day}T09:00:00+07:00`, data: { provider: 'bidan' } }))),
    );
    expect(await field.count('persalinan_faskes', '2026-03')).toEqual({ [VILLAGE]: 1 });
    for (const indicator of ['kn1', 'kn_lengkap']) expect(await field.count(indicator, '2026-03')).toEqual({ [VILLAGE]: 2 });
    expect((await field.rowOf('ds', '2026-03'))?.denominator).toBe(2);
  });

  it('a duplicate person merged: both histories under the survivor, and parted again', async () => {
    const { told, ofPregnancy } = field;
    const visit = (day: string, key: string, gaWeeks: number) => ofPregnancy('anc_visit', day, key, { data: { gaWeeks, provider: 'bidan' } });
    await field.post(visit('2026-02-05', 'ibu-a', 10), visit('2026-03-05', 'ibu-b', 14));
    expect([await field.count('anc_k1_akses', '2026-02'), await field.count('anc_k1_akses', '2026-03')]).toEqual([{ [VILLAGE]: 1 }, { [VILLAGE]: 1 }]);
    const link = told('subject_link', '2026-03-20', 'ibu-a', { data: { same: { kind: 'person', key: 'ibu-b' } } });
    await field.post(link);
    expect([await field.count('anc_k1_akses', '2026-02'), await field.count('anc_k1_akses', '2026-03')]).toEqual([{ [VILLAGE]: 1 }, {}]);
    await field.post({ id: link.id, source: link.source, revision: 1, voided: true });
    expect(await field.count('anc_k1_akses', '2026-03')).toEqual({ [VILLAGE]: 1 });
    expect((await field.changes('anc_k1_akses', '2026-03')).map(([, before, after]) => [before, after])).toEqual([[0, 1], [1, 0], [0, 1]]);
    expect((await field.changes('anc_k1_akses', '2026-03'))[1]?.[0]).toBe('merge');
  });

  it('an estimated birth date, said or 1 January: weighed and counted, no z-score', async () => {
    const { told } = field;
    const registered = (key: string, data: object) => told('person_registered', '2026-02-01', key, { data: { sex: 'P', ...data } });
    const verdicts = await field.post(
      registered('anak-1', { dobEstimated: '2025-03-10' }),
      registered('anak-2', { birthDate: '2025-01-01' }),
      registered('anak-3', { birthDate: '2025-03-10' }),
      ...[1, 2, 3].map((number) => told('growth_measure', '2026-03-10', `anak-${number}`, { data: { weightKg: 6 } })),
    );
    expect(verdicts.map(({ flags }) => flags.includes('dob_estimated'))).toEqual([true, true, false, false, false, false]);
    expect(await field.count('ds', '2026-03')).toEqual({ [VILLAGE]: 3 });
    expect(await field.rowOf('underweight', '2026-03')).toMatchObject({ numerator: 1, denominator: 1 });
  });

  it('void: the wrong person was written down, and what followed from it is counted again', async () => {
    const { ofPregnancy } = field;
    const visit = (day: string, gaWeeks: number) => ofPregnancy('anc_visit', day, 'ibu', { data: { gaWeeks, provider: 'bidan' } });
    const wrong = visit('2025-10-07', 10);
    await field.post(wrong, visit('2025-12-02', 18), visit('2026-02-24', 30), visit('2026-03-24', 34));
    const counts = async () => [await field.count('anc_k1_murni', '2025-10'), await field.count('anc_k1_akses', '2025-10'), await field.count('anc_k1_akses', '2025-12'), await field.count('anc_k4', '2026-03')];
    const one = { [VILLAGE]: 1 };
    expect(await counts()).toEqual([one, one, {}, one]);
    await field.post({ id: wrong.id, source: wrong.source, revision: 1, voided: true });
    expect(await counts()).toEqual([{}, {}, one, {}]);
    expect((await field.changes('anc_k4', '2026-03'))[0]).toEqual(['void', 1, 0]);
  });

  it('the same child weighed at two posyandu in one month: both kept, D once, the latest speaks for its state', async () => {
    const { told } = field;
    const weighed = (day: string, unit: string, weightKg: number, desa = VILLAGE) => told('growth_measure', day, 'anak', { residence: { desa }, servedAt: { unit }, data: { weightKg } });
    await field.post(
      told('person_registered', '2026-02-01', 'anak', { data: { birthDate: '2025-03-10', sex: 'P' } }),
      weighed('2026-03-05', 'posyandu:1', 6.2), weighed('2026-03-20', 'posyandu:2', 9.1),
    );
    expect(await field.count('ds', '2026-03')).toEqual({ [VILLAGE]: 1 });
    expect(await field.count('ds', '2026-03', { area: OTHER_VILLAGE })).toEqual({});
    expect(await field.rowOf('underweight', '2026-03')).toMatchObject({ numerator: 0, denominator: 1 });
  });
});
