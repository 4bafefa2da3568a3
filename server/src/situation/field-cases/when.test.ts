/** Field cases: what comes late, twice, wrong or in the wrong order. */
import type { PwsTable } from '@pantau/shared/protocol';
import { Field, PUSKESMAS } from '../../../testing/field.js';
import { childCsv, countsOf, ImportClient } from '../../../testing/import-client.js';
import { APRIL, VILLAGE } from '../../../testing/small-world.js';
import { TestClock } from '../../../testing/test-server.js';
import { childRow } from '@pantau/shared/testing';

const K1 = 'anc_k1_akses';

describe('field cases: when', () => {
  let field: Field;
  beforeEach(async () => {
    field = await Field.open();
  });
  afterEach(() => field.close());

  const visit = (day: string, mother = 'ibu', gaWeeks = 9, more: object = {}) => field.ofPregnancy('anc_visit', day, mother, { data: { gaWeeks, provider: 'bidan' }, ...more });
  const weighed = (day: string, weightKg: number) => field.told('growth_measure', day, 'anak', { data: { weightKg } });
  const child = () => field.told('person_registered', '2025-12-20', 'anak', { data: { birthDate: '2025-03-10', sex: 'P' } });

  it('a kader offline for days sends 120 events at night, twice: each has its verdict and counts once', async () => {
    const days = ['2026-04-06', '2026-04-07', '2026-04-08'];
    const batch = Array.from({ length: 120 }, (_, index) => visit(days[index % 3] ?? '', `ibu-${index}`, 9, { recordedAt: '2026-04-08T21:00:00+07:00', ...(index === 7 ? { occurredOn: '2026-02-30' } : {}) }));
    const first = await field.post(...batch);
    expect(first.filter(({ status }) => status === 'accepted')).toHaveLength(119);
    expect(first[7]).toMatchObject({ index: 7, status: 'rejected' });
    const again = await field.post(...batch);
    expect(again.filter(({ status, clock }, index) => status === 'duplicate' && clock === first[index]?.clock)).toHaveLength(119);
    expect(await field.count(K1, '2026-04')).toEqual({ [VILLAGE]: 119 });
  });

  it('late entry for a closed month: accepted, and the month is revised', async () => {
    await field.post(visit('2026-02-05', 'a'));
    const table = () => field.read<PwsTable>(`pws?area=${PUSKESMAS}&indicator=${K1}&period=2026-02`);
    const before = await table();
    field.clock.turn(86_400_000);
    await field.post(visit('2026-02-06', 'b'));
    const after = await table();
    expect([after.closed, after.revision - before.revision, after.total.thisMonth.count]).toEqual([true, 1, 2]);
    expect((await field.changes(K1, '2026-02'))[0]).toEqual(['late_event', 1, 2]);
    expect((await field.rowOf(K1, '2026-02'))?.revised).toBe(true);
  });

  it('a mistake, corrected: the weight that cannot be is kept aside, the one that can moves its month and the next', async () => {
    const impossible = weighed('2026-01-08', 95);
    expect((await field.post(child(), impossible))[1]?.status).toBe('quarantined');
    await field.post({ ...impossible, revision: 1, data: { weightKg: 9 } });
    const wrong = weighed('2026-02-05', 8.5);
    await field.post(wrong, weighed('2026-03-05', 9.7));
    const gains = async () => [await field.count('nd', '2026-02'), await field.count('nd', '2026-03')];
    expect(await gains()).toEqual([{}, { [VILLAGE]: 1 }]);
    await field.post({ ...wrong, revision: 1, data: { weightKg: 9.8 } });
    expect(await gains()).toEqual([{ [VILLAGE]: 1 }, {}]);
    expect([(await field.changes('nd', '2026-02'))[0], (await field.changes('nd', '2026-03'))[0]]).toEqual([['correction', 0, 1], ['correction', 1, 0]]);
  });

  it('events out of order, K4 before K1: what the visits are follows from all of them', async () => {
    const visits = [visit('2025-10-07', 'ibu', 10), visit('2025-12-02', 'ibu', 18), visit('2026-02-24', 'ibu', 30), visit('2026-03-24', 'ibu', 34)];
    for (const each of [...visits].reverse()) await field.post(each);
    expect([await field.count(K1, '2025-10'), await field.count('anc_k1_murni', '2025-10'), await field.count('anc_k4', '2026-03'), await field.count(K1, '2026-03')]).toEqual([{ [VILLAGE]: 1 }, { [VILLAGE]: 1 }, { [VILLAGE]: 1 }, {}]);
  });

  it('orphan follow-ups: visits before birth and mother are told count when these arrive', async () => {
    const times = ['2026-03-03', '2026-03-06', '2026-03-16'].map((day) => field.told('neonatal_visit', day, 'bayi', { occurredAt: `${day}T09:00:00+07:00`, data: { provider: 'bidan' } }));
    expect((await field.post(...times)).map(({ status }) => status)).toEqual(['accepted', 'accepted', 'accepted']);
    expect(await field.count('kn_lengkap', '2026-03')).toEqual({});
    await field.post(weighed('2026-03-05', 9));
    expect((await field.rowOf('ds', '2026-03'))?.denominator).toBe(0);
    await field.post(child(), field.ofPregnancy('delivery', '2026-03-02', 'ibu', { occurredAt: '2026-03-02T01:00:00+07:00', data: { place: 'puskesmas', attendant: 'bidan', newborns: [{ key: 'bayi', sex: 'L', alive: true, order: 1 }] } }));
    expect(await field.count('kn_lengkap', '2026-03')).toEqual({ [VILLAGE]: 1 });
    expect(await field.rowOf('ds', '2026-03')).toMatchObject({ numerator: 1, denominator: 2 });
  });

  it('totals from paper: shown as such, never added to what was counted by name', async () => {
    const paper = (month: string, numerator: number) => field.told('aggregate_entry', '2026-04-03', PUSKESMAS, { subject: { kind: 'unit', key: PUSKESMAS }, residence: undefined, data: { indicator: K1, area: VILLAGE, month, numerator } });
    await field.post(paper('2026-02', 7), paper('2026-03', 9), visit('2026-03-04'));
    expect(await field.rowOf(K1, '2026-02')).toMatchObject({ numerator: 7, source: 'paper' });
    expect(await field.rowOf(K1, '2026-03')).toMatchObject({ numerator: 1, source: 'by_name' });
    expect([await field.count(K1, '2026-02'), await field.count(K1, '2026-03')]).toEqual([{ [VILLAGE]: 7 }, { [VILLAGE]: 1 }]);
  });
});

describe('field cases: the month-end sheet of another system', () => {
  it('re-sent with corrections: the same row is a duplicate, another one a revision, both are kept', async () => {
    const client = await ImportClient.start(new TestClock(APRIL));
    const when = { 'Tanggal Pengukuran': '2026-03-10' };
    await client.imported(childCsv(childRow(1, when), childRow(2, when)));
    const again = await client.imported(childCsv(childRow(1, when), childRow(2, { ...when, Berat: 12.5 })));
    expect(countsOf(again)).toMatchObject({ rows: 2, duplicate: 1, changed: 1, accepted: 0 });
    const rows = await client.server.store.database.reads.sql.all<{ revision: number }>("SELECT revision FROM event WHERE type = 'growth_measure' ORDER BY revision");
    expect([rows.map(({ revision }) => revision), await client.weighed()]).toEqual([[0, 0, 1], 2]);
    await client.close();
  });
});
