/** Hypertension: on the register from the first evidence, controlled for three months after a reading below 140/90. */
import { again, but, cellsOf, DESA, inDesa, on, OTHER_DESA, person } from './telling.js';

type Story = Parameters<typeof cellsOf>[1];
const terdaftar = (...story: Story) => cellsOf('ht_terdaftar', story);
const terkendali = (...story: Story) => cellsOf('ht_terkendali', story);

const visit = (day: string, sbp?: number, dbp?: number) => on(day, 'chronic_visit', person('p-1'), { condition: 'ht', sbp, dbp });
const registered = (day: string, data = {}) => on(day, 'person_registered', person('p-1'), { birthDate: '1970-05-01', sex: 'P', ...data });
const moved = (day: string, data: { to?: { desa: string; dusun: null }; out?: boolean }) => on(day, 'person_moved', person('p-1'), data);
const cells = (...changes: readonly (readonly [day: string, value: number, desa?: string])[]) =>
  Object.fromEntries(changes.map(([day, value, desa = DESA]) => [`${day}|${desa}|`, value]));

describe('ht_terdaftar', () => {
  it('begins with the first evidence, a visit or a registration that says so', () => {
    expect(terdaftar(registered('2025-12-01'), visit('2026-02-01'), visit('2026-01-10', 150, 95))).toEqual(cells(['2026-01-10', 1]));
    expect(terdaftar(registered('2025-12-01', { chronic: ['dm', 'ht'] }), visit('2026-02-01'))).toEqual(cells(['2025-12-01', 1]));
    expect(terdaftar(registered('2025-12-01', { chronic: ['dm'] }), on('2026-01-10', 'chronic_visit', person('p-1'), { condition: 'dm', sbp: 150, dbp: 95 }))).toEqual({});
  });

  it('begins with the day of diagnosis that a visit tells, but not before birth', () => {
    const diagnosed = (day: string) => but(visit('2026-01-10', 150, 95), { data: { condition: 'ht', sbp: 150, dbp: 95, diagnosedOn: day } });
    expect(terdaftar(registered('2025-12-01'), diagnosed('2025-11-20'))).toEqual(cells(['2025-11-20', 1]));
    expect(terdaftar(registered('2025-12-01', { birthDate: '2025-11-25' }), diagnosed('2025-11-20'))).toEqual(cells(['2025-11-25', 1]));
    expect(terdaftar(registered('2025-12-01', { birthDate: '2026-02-01', chronic: ['ht'] }))).toEqual(cells(['2026-02-01', 1]));
  });

  it('skips what is dated before birth', () => {
    const atBirth = registered('2025-12-01', { birthDate: '2026-02-01' });
    expect(terdaftar(atBirth, visit('2026-01-10', 130, 80), visit('2026-03-01'))).toEqual(cells(['2026-03-01', 1]));
    expect(terkendali(atBirth, visit('2026-01-10', 130, 80), visit('2026-03-01'))).toEqual({});
  });

  it('moves with the person, and ends while the person lives elsewhere', () => {
    const story = [registered('2025-12-01'), visit('2026-01-10'), moved('2026-03-01', { to: inDesa(OTHER_DESA) as { desa: string; dusun: null } })];
    const there = cells(['2026-01-10', 1], ['2026-03-01', -1], ['2026-03-01', 1, OTHER_DESA]);
    expect(terdaftar(...story)).toEqual(there);
    expect(terdaftar(...story, moved('2026-06-01', { out: true }))).toEqual({ ...there, ...cells(['2026-06-01', -1, OTHER_DESA]) });
  });

  it('stays at the place of the first evidence for ever where no stay is known', () => {
    const elsewhere = but(visit('2026-02-01', 130, 80), { residence: inDesa(OTHER_DESA) });
    expect(terdaftar(visit('2026-01-10', 150, 95), elsewhere)).toEqual(cells(['2026-01-10', 1]));
    expect(terdaftar(but(visit('2026-01-10'), { residence: null }), elsewhere)).toEqual(cells(['2026-01-10', 1, OTHER_DESA]));
    expect(terkendali(visit('2026-01-10', 150, 95), elsewhere)).toEqual(cells(['2026-02-01', 1], ['2026-05-01', -1]));
    const homeless = but(registered('2025-12-01', { chronic: ['ht'] }), { residence: null, unit: 'pustu:1' });
    expect(terdaftar(homeless, elsewhere)).toEqual({ [`2025-12-01|${OTHER_DESA}|pustu:1`]: 1 });
  });
});

describe('ht_terkendali', () => {
  it('holds for three months, half open, clamped at month end', () => {
    expect(terkendali(visit('2026-01-10', 139, 89))).toEqual(cells(['2026-01-10', 1], ['2026-04-10', -1]));
    expect(terkendali(visit('2026-11-30', 120, 70))).toEqual(cells(['2026-11-30', 1], ['2027-02-28', -1]));
    expect(terkendali(visit('2026-01-10', 140, 80))).toEqual({});
    expect(terkendali(visit('2026-01-10', 120, 90))).toEqual({});
  });

  it('is continued or ended by the next reading, not by a visit without one', () => {
    const first = visit('2026-01-10', 130, 80);
    expect(terkendali(first, visit('2026-04-09', 130, 80))).toEqual(cells(['2026-01-10', 1], ['2026-07-09', -1]));
    expect(terkendali(first, visit('2026-04-11', 130, 80))).toEqual(cells(['2026-01-10', 1], ['2026-04-10', -1], ['2026-04-11', 1], ['2026-07-11', -1]));
    expect(terkendali(first, visit('2026-02-01', 150, 95))).toEqual(cells(['2026-01-10', 1], ['2026-02-01', -1]));
    expect(terkendali(first, visit('2026-02-01'), visit('2026-02-02', 150))).toEqual(cells(['2026-01-10', 1], ['2026-04-10', -1]));
  });

  it('lets the last reading of a day decide, and follows corrections', () => {
    const morning = but(visit('2026-01-10', 150, 95), { occurredAt: '2026-01-10T02:00:00.000Z' });
    const noon = but(visit('2026-01-10', 130, 80), { occurredAt: '2026-01-10T05:00:00.000Z' });
    expect(terkendali(noon, morning)).toEqual(cells(['2026-01-10', 1], ['2026-04-10', -1]));
    expect(terkendali(noon, morning, again(noon, { data: { condition: 'ht', sbp: 160, dbp: 80 } }))).toEqual({});
  });

  it('moves with the person in the middle of a window', () => {
    const story = [registered('2025-12-01'), visit('2026-01-10', 130, 80), moved('2026-02-01', { out: true }), registered('2026-03-01')];
    expect(terkendali(...story)).toEqual(cells(['2026-01-10', 1], ['2026-02-01', -1], ['2026-03-01', 1], ['2026-04-10', -1]));
  });
});
