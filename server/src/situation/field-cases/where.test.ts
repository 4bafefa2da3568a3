/** Field cases: where somebody lives, where they were served, and where nobody knows. */
import { EASTERN, Field } from '../../../testing/field.js';
import { FOREIGN_VILLAGE, OTHER_VILLAGE, VILLAGE } from '../../../testing/small-world.js';

const K1 = 'anc_k1_akses';

describe('field cases: where', () => {
  let field: Field;
  beforeEach(async () => {
    field = await Field.open();
  });
  afterEach(() => field.close());

  const visit = (mother: string, more: object = {}, day = '2026-03-04') => field.ofPregnancy('anc_visit', day, mother, { data: { gaWeeks: 9, provider: 'bidan' }, ...more });
  const child = (key: string, desa = VILLAGE) => field.told('person_registered', '2026-01-03', key, { residence: { desa }, data: { birthDate: '2025-03-10', sex: 'P' } });
  const weighed = (key: string, day: string, desa = VILLAGE, unit = 'posyandu:1') => field.told('growth_measure', day, key, { residence: { desa }, servedAt: { unit }, data: { weightKg: 9 } });

  it('served elsewhere: coverage where she lives, work where she was served, once in a total', async () => {
    await field.post(visit('a', { servedAt: { unit: 'posyandu:2' } }), visit('b'));
    expect(await field.count(K1, '2026-03')).toEqual({ [VILLAGE]: 2 });
    expect(await field.count(K1, '2026-03', { place: 'service', level: 'posyandu' })).toEqual({ 'posyandu:2': 1, 'puskesmas:1': 1 });
    expect(await field.count(K1, '2026-03', { place: 'service' })).toEqual({ [VILLAGE]: 2 });
    expect(await field.count(K1, '2026-03', { area: '17.04', level: 'puskesmas' })).toEqual({ 'puskesmas:1': 2 });
  });

  it('served outside of the own Puskesmas: luar wilayah there, coverage at home', async () => {
    await field.post(visit('a', { residence: { desa: FOREIGN_VILLAGE } }));
    expect([await field.count(K1, '2026-03'), await field.count(K1, '2026-03', { area: 'puskesmas:2' })]).toEqual([{}, { [FOREIGN_VILLAGE]: 1 }]);
    expect(await field.count(K1, '2026-03', { place: 'service' })).toEqual({ luar_wilayah: 1 });
    expect(await field.count(K1, '2026-03', { area: 'puskesmas:2', place: 'service' })).toEqual({});
    for (const place of ['residence', 'service'] as const) expect(Object.values(await field.count(K1, '2026-03', { area: '17.04', level: 'puskesmas', place }))).toEqual([1]);
  });

  it('moved during the year: what was achieved stays, who is to be reached moves', async () => {
    await field.post(child('anak'), weighed('anak', '2026-01-08'), weighed('anak', '2026-02-05'));
    await field.post(field.told('person_moved', '2026-02-20', 'anak', { data: { to: { desa: OTHER_VILLAGE } } }), weighed('anak', '2026-03-05', OTHER_VILLAGE, 'posyandu:2'));
    expect([await field.count('ds', '2026-02'), await field.count('ds', '2026-03')]).toEqual([{ [VILLAGE]: 1 }, { [OTHER_VILLAGE]: 1 }]);
    const stock = async (period: string) => [(await field.rowOf('ds', period))?.denominator, (await field.rowOf('ds', period, OTHER_VILLAGE))?.denominator];
    expect([await stock('2026-01'), await stock('2026-02'), await stock('2026-03')]).toEqual([[1, 0], [0, 1], [0, 1]]);
  });

  it('the village is missing: counted at the Puskesmas as not known, found in its total', async () => {
    await field.post(visit('a', { residence: undefined }), visit('b'));
    expect(await field.count(K1, '2026-03', { place: 'service' })).toEqual({ [VILLAGE]: 1, [`puskesmas:1/?`]: 1 });
    expect(await field.count(K1, '2026-03')).toEqual({ [VILLAGE]: 1, [`puskesmas:1/?`]: 1 });
  });

  it('the village is not one that there is: kept aside and listed, counted once somebody says which was meant', async () => {
    const [verdict] = await field.post(visit('a', { residence: { desa: '17.04.02.2999' } }));
    expect(verdict).toMatchObject({ status: 'quarantined', problem: { code: 'Q_AREA_UNKNOWN' } });
    expect(await field.count(K1, '2026-03')).toEqual({});
    const { rows } = await field.read<{ rows: { id: string }[] }>('quarantine');
    expect(rows).toHaveLength(1);
    await field.server.asAdmin('post', `/api/v1/quarantine/${rows[0]?.id}`).send({ action: 'map', to: VILLAGE, reason: 'salah kode' }).expect(200);
    expect(await field.count(K1, '2026-03')).toEqual({ [VILLAGE]: 1 });
    await field.post(visit('b', { residence: { desa: '17.04.02.2999' } }));
    expect(await field.count(K1, '2026-03')).toEqual({ [VILLAGE]: 2 });
  });

  it('time zones: the zone of the village decides the day of the service', async () => {
    const late = (mother: string, desa: string, unit: string) => visit(mother, { occurredOn: undefined, occurredAt: '2026-03-31T15:30:00Z', residence: { desa }, servedAt: { unit } });
    await field.post(late('wib', VILLAGE, 'puskesmas:1'), ...Object.entries(EASTERN).map(([zone, code]) => late(zone, code, `puskesmas:${code}`)));
    const monthsOf = async (area: string, level = 'desa') => [await field.count(K1, '2026-03', { area, level }), await field.count(K1, '2026-04', { area, level })];
    expect(await monthsOf('puskesmas:1')).toEqual([{ [VILLAGE]: 1 }, {}]);
    expect(await monthsOf(`puskesmas:${EASTERN.wita}`)).toEqual([{ [EASTERN.wita]: 1 }, {}]);
    expect(await monthsOf(`puskesmas:${EASTERN.wit}`)).toEqual([{}, { [EASTERN.wit]: 1 }]);
  });
});
