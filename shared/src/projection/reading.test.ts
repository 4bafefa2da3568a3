/** Which events a reading gets of an owner's history (R1), and that no event is read for the wrong owner. */
import { definitions } from '../indicator/index.js';
import type { HealthEvent } from '../event/index.js';
import { aChild, aHousehold, aPregnancy, aWoman } from '@pantau/shared/testing';
import { ownersOf, Reader, REPORT_PART, UNIT_REPORT_PART } from './index.js';

const reader = new Reader(definitions);
const read = (owner: string, events: readonly HealthEvent[]) =>
  reader.histories.flatMap((named) => reader.read(named, [owner], events)).map(({ part, day, n }) => `${part} ${day} ${n}`);

describe('Reader', () => {
  it('R19 counts a home visit for its household alone, though it is evidence for the persons seen', () => {
    const visit = aHousehold('kk-1').does('home_visit', '2026-02-01', { outcome: 'selesai', personsSeen: [{ key: 'anak-1' }] });
    expect(ownersOf(visit)).toEqual(['h:kk-1', 'p:anak-1']);
    expect([read('h:kk-1', [visit]), read('p:anak-1', [visit])]).toEqual([['kunjungan_keluarga 2026-02-01 1'], []]);
  });

  it('R1 gives the mother of a delivery nothing of the child, and the child nothing of the pregnancy', () => {
    const delivery = aWoman('ibu').does('delivery', '2026-03-10', { newborns: [{ key: 'anak', alive: true }] });
    const visit = aWoman('ibu').does('anc_visit', '2026-01-10', { gaWeeks: 30 });
    expect(read('p:ibu', [visit, delivery])).toEqual(['anc_k1_akses 2026-01-10 1', 'kb_pasca_salin_kohort 2026-04-21 1']);
    expect(read('p:anak', [delivery])).toEqual(expect.arrayContaining(['stok_balita 2026-03-10 1', 'stok_balita 2031-03-10 -1']));
    expect(read('p:anak', [visit])).toEqual([]);
  });

  it('R1 hands a reading no event of a type that it does not declare', () => {
    const weighed = aChild('anak').does('growth_measure', '2026-02-05', { weightKg: 8, birthDate: '2025-08-31' });
    const dose = aChild('anak').does('immunization', '2026-02-01', { antigen: 'mr', dose: 1 }, { residence: { desa: '17.04.02.2001', dusun: null } });
    const places = reader.histories.flatMap((named) => reader.read(named, ['p:anak'], [dose, weighed])).map(({ part, place }) => `${part} ${place.residence}`);
    expect(places).toEqual(['imun_mr1 17.04.02.2001', 'ds ']);
  });

  it('R1 gives a child that was not born alive no part in the delivery', () => {
    const delivery = aWoman('ibu').does('delivery', '2026-03-10', { newborns: [{ key: 'anak', alive: false }] });
    expect(read('p:anak', [delivery])).toEqual([]);
  });

  it('R1 wakes every reading of a kind by its frame, and others by declared types alone', () => {
    const wokenBy = (type: HealthEvent['type']) => reader.wokenBy([type]).map(({ code }) => code);
    expect(wokenBy('growth_measure')).toEqual(expect.arrayContaining(['ds', 'nd', 'stunting']));
    expect(wokenBy('growth_measure')).not.toContain('idl');
    expect(wokenBy('household_registered')).toEqual(reader.histories.filter(({ reading: { from } }) => from === 'household').map(({ code }) => code));
    expect(wokenBy('pregnancy_ended')).toEqual(reader.histories.filter(({ reading: { from } }) => from === 'pregnancy').map(({ code }) => code));
    expect(wokenBy('person_moved')).toEqual(reader.histories.filter(({ reading: { from } }) => from === 'person' || from === 'pregnancy').map(({ code }) => code));
    expect(wokenBy('aggregate_entry')).toEqual(['kertas']);
    expect(wokenBy('posyandu_session')).toEqual(['posyandu_aktif']);
  });

  it('takes every event as a report, and a session as one of its unit', () => {
    const session = { ...aChild('x').does('posyandu_session', '2026-02-01', {}, { subject: { kind: 'posyandu', key: 'posyandu:a' } }) };
    const parts = (event: HealthEvent) => reader.readEvidence(event).map(({ part, place }) => `${part} ${place.unit}`);
    expect(parts(session)).toEqual(['posyandu_sesi posyandu:a', `${REPORT_PART} `, `${UNIT_REPORT_PART} posyandu:a`]);
    expect(parts({ ...session, unit: 'puskesmas:1' })).toEqual(['posyandu_sesi posyandu:a', `${REPORT_PART} puskesmas:1`, `${UNIT_REPORT_PART} puskesmas:1`]);
    expect(parts(aWoman('ibu').does('pnc_visit', '2026-02-01', {}, { subject: aPregnancy('ibu') }))).toEqual([`${REPORT_PART} `]);
  });
});
