/** K1 akses, and with it how pregnancies are told apart and where a service counts. */
import { again, but, cellsOf, DESA, DUSUN, inDesa, inDusun, on, OTHER_DESA, person, pregnancy, voided } from './telling.js';

const akses = (...story: Parameters<typeof cellsOf>[1]) => cellsOf('anc_k1_akses', story);
const visit = (day: string, data = {}, subject = pregnancy('ibu-1')) => on(day, 'anc_visit', subject, data);
const at = (...days: string[]) => Object.fromEntries(days.map((day) => [`${day}|${DESA}|`, 1]));

describe('anc_k1_akses', () => {
  it('counts a pregnancy once, at its first visit to a health worker, whatever the weeks', () => {
    expect(akses(visit('2026-03-05', { gaWeeks: 24 }), visit('2026-02-05', { gaWeeks: 20 }))).toEqual(at('2026-02-05'));
    expect(akses(visit('2026-02-01', { provider: 'kader' }), visit('2026-02-20', { provider: 'bidan' }))).toEqual(at('2026-02-20'));
    expect(akses(visit('2026-02-01', { provider: 'kader' }))).toEqual({});
  });

  it('follows a correction and a void of the first visit', () => {
    const first = visit('2026-02-05', { gaWeeks: 8 });
    const second = visit('2026-03-05', { gaWeeks: 12 });
    expect(akses(first, second, again(first, { occurredOn: '2026-03-20', data: { gaWeeks: 14 } }))).toEqual(at('2026-03-05'));
    expect(akses(first, second, voided(first))).toEqual(at('2026-03-05'));
  });

  it('R7 tells a new pregnancy by its LMP, or by the time since the end', () => {
    // LMP 2025-12-11, then 2026-12-10: another pregnancy; 2026-02-09, 60 days apart: the same; 2026-02-10: another.
    expect(akses(visit('2026-02-05', { gaWeeks: 8 }), visit('2027-02-04', { gaWeeks: 8 }))).toEqual(at('2026-02-05', '2027-02-04'));
    expect(akses(visit('2026-02-05', { gaWeeks: 8 }), visit('2026-04-06', { gaWeeks: 8 }))).toEqual(at('2026-02-05'));
    expect(akses(visit('2026-02-05', { gaWeeks: 8 }), visit('2026-04-07', { gaWeeks: 8 }))).toEqual(at('2026-02-05', '2026-04-07'));
    const ended = on('2026-03-01', 'pregnancy_ended', pregnancy('ibu-1'), { outcome: 'abortus' });
    expect(akses(visit('2026-02-05'), ended, visit('2026-04-12'))).toEqual(at('2026-02-05'));
    expect(akses(visit('2026-02-05'), ended, visit('2026-04-13'))).toEqual(at('2026-02-05', '2026-04-13'));
    // LMP 2026-02-16, 13 days before the end: a new pregnancy, though within 60 days of the anchor 2025-12-18.
    expect(akses(visit('2026-02-05', { lmp: '2025-12-18' }), ended, visit('2026-04-20', { lmp: '2026-02-16' }))).toEqual(at('2026-02-05', '2026-04-20'));
    expect(akses(visit('2026-02-05', { lmp: '2025-12-18' }), ended, visit('2026-04-20', { lmp: '2026-02-15' }))).toEqual(at('2026-02-05'));
  });

  it('R7 never moves the anchor or the end, and lets a delivery end a pregnancy and tell its LMP', () => {
    // LMP 2026-01-01, 2026-02-25 (55 days on), 2026-04-21 (110 days after the anchor).
    const drifting = [visit('2026-02-05', { lmp: '2026-01-01' }), visit('2026-04-20', { lmp: '2026-02-25' }), visit('2026-06-20', { lmp: '2026-04-21' })];
    expect(akses(...drifting)).toEqual(at('2026-02-05', '2026-06-20'));
    const born = (day: string, gaWeeks?: number) => on(day, 'delivery', pregnancy('ibu-1'), { gaWeeks });
    expect(akses(visit('2026-02-05'), born('2026-03-01'), born('2026-03-20'), visit('2026-04-13'))).toEqual(at('2026-02-05', '2026-04-13'));
    // 40 weeks before 2026-10-08 is 2026-01-01: the delivery anchors the pregnancy that a first visit without dates began.
    expect(akses(visit('2026-02-05'), born('2026-10-08'), visit('2026-12-20', { lmp: '2026-01-05' }))).toEqual(at('2026-02-05', '2026-12-20'));
    expect(akses(visit('2026-02-05'), born('2026-10-08', 40), visit('2026-12-20', { lmp: '2026-01-05' }))).toEqual(at('2026-02-05'));
  });

  it('R7 prefers the newest of two pregnancies that fit', () => {
    // The LMP of the last visit is 55 days from the first anchor and 54 from the second, which has had no health worker yet.
    const story = [visit('2026-03-01', { lmp: '2026-01-01' }), visit('2026-06-01', { lmp: '2026-04-20', provider: 'kader' }), visit('2026-07-01', { lmp: '2026-02-25' })];
    expect(akses(...story)).toEqual(at('2026-03-01', '2026-07-01'));
  });

  it('R7 gives an open pregnancy 308 days from its anchor, or from its first event', () => {
    // 2026-01-01 + 308 days = 2026-11-05.
    expect(akses(visit('2026-02-05', { lmp: '2026-01-01' }), visit('2026-11-05'))).toEqual(at('2026-02-05'));
    expect(akses(visit('2026-02-05', { lmp: '2026-01-01' }), visit('2026-11-06'))).toEqual(at('2026-02-05', '2026-11-06'));
    expect(akses(visit('2026-01-01'), visit('2026-11-05'))).toEqual(at('2026-01-01'));
    expect(akses(visit('2026-01-01'), visit('2026-11-06'))).toEqual(at('2026-01-01', '2026-11-06'));
  });

  it('R6 takes an own key as a firm label, whatever the dates say', () => {
    const labelled = (label: string, day: string) => visit(day, { gaWeeks: 10 }, pregnancy('ibu-1', label));
    expect(akses(labelled('g-1', '2025-03-01'), labelled('g-1', '2026-03-01'))).toEqual(at('2025-03-01'));
    expect(akses(labelled('g-1', '2026-03-01'), labelled('g-2', '2026-03-08'))).toEqual(at('2026-03-01', '2026-03-08'));
    expect(akses(labelled('g-1', '2026-03-01'), visit('2026-03-08', { gaWeeks: 11 }))).toEqual(at('2026-03-01'));
    expect(akses(visit('2026-03-01', { gaWeeks: 10 }), labelled('g-1', '2026-03-08'))).toEqual(at('2026-03-01', '2026-03-08'));
  });

  it('R10 counts at the own residence, else the last one before, else the first one after; at the unit of the visit', () => {
    const homeless = but(visit('2026-02-05'), { residence: null, unit: 'posyandu:melati-1' });
    expect(akses(but(visit('2026-02-05'), { residence: inDusun }))).toEqual({ [`2026-02-05|${DUSUN}|`]: 1 });
    expect(akses(homeless)).toEqual({ '2026-02-05||posyandu:melati-1': 1 });
    expect(akses(homeless, but(visit('2026-03-05'), { residence: inDesa(OTHER_DESA) }))).toEqual({ [`2026-02-05|${OTHER_DESA}|posyandu:melati-1`]: 1 });
    const kader = visit('2026-01-20', { provider: 'kader' });
    expect(akses(kader, homeless, but(visit('2026-03-05'), { residence: inDesa(OTHER_DESA) }))).toEqual({ [`2026-02-05|${DESA}|posyandu:melati-1`]: 1 });
  });

  it('R10 lets the registration and the moves of the woman lend her residence', () => {
    const homeless = but(visit('2026-02-05'), { residence: null });
    const registered = on('2026-03-01', 'person_registered', person('ibu-1'), { birthDate: '1996-04-01', sex: 'P' });
    const moved = on('2026-02-01', 'person_moved', person('ibu-1'), { to: inDesa(OTHER_DESA) });
    expect(akses(homeless, registered)).toEqual(at('2026-02-05'));
    expect(akses(homeless, registered, moved)).toEqual({ [`2026-02-05|${OTHER_DESA}|`]: 1 });
    expect(akses(homeless, but(moved, { data: { out: true } }), registered)).toEqual({ '2026-02-05||': 1 });
  });

  it('skips the pregnancy of a male', () => {
    const registered = (sex: 'L' | 'P', day: string) => on(day, 'person_registered', person('ibu-1'), { birthDate: '1996-04-01', sex });
    expect(akses(visit('2026-02-05'), registered('L', '2026-05-01'))).toEqual({});
    expect(akses(visit('2026-02-05'), registered('L', '2026-05-01'), registered('P', '2026-05-02'))).toEqual(at('2026-02-05'));
  });
});
