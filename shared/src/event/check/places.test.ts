/** Areas and units that an event names. */
import { aPlaces, aRawEvent, checking, faultsOf, takenOf } from '@pantau/shared/testing';
import { checkEvent, type Checked } from '../index.js';

const { check, context, data, DESA, DUSUN, refused } = checking;

describe('places', () => {
  const living = (residence: unknown) => check('anc_visit', { residence });

  it('writes village codes with dots and keeps the two apart', () => {
    expect(takenOf(living({ desa: '1704022009', dusun: '1704022009/2' })).event.residence).toEqual({ desa: DESA, dusun: DUSUN });
    expect(takenOf(living({ desa: DESA, rt: '003' })).event.residence).toEqual({ desa: DESA, dusun: null });
    expect(takenOf(living({})).event.residence).toBeNull();
  });

  it.each([
    ['E_AREA_FORMAT', { desa: '17.04.02' }, '/residence/desa'],
    ['E_AREA_FORMAT', { desa: '17040220' }, '/residence/desa'],
    ['E_AREA_FORMAT', { desa: DESA, dusun: 'Dusun II' }, '/residence/dusun'],
    ['E_AREA_PARENT', { dusun: DUSUN }, '/residence/dusun'],
    ['E_AREA_PARENT', { desa: '17.04.02.2010', dusun: DUSUN }, '/residence/dusun'],
  ])('refuses with %s: %j', (code, residence, pointer) => {
    expect(faultsOf(living(residence))).toEqual([`${code} ${pointer}`]);
  });

  it('keeps aside what is not registered yet', () => {
    const aside = (checked: Checked) => takenOf(checked).quarantine;
    expect(aside(living({ desa: '17.04.02.2010' }))).toEqual({ code: 'Q_AREA_UNKNOWN', pointer: '/residence/desa' });
    expect(aside(living({ desa: DESA, dusun: `${DESA}/9` }))).toEqual({ code: 'Q_AREA_UNKNOWN', pointer: '/residence/dusun' });
    expect(aside(check('person_moved', data({ to: { desa: '17.04.02.2010' } })))).toEqual({ code: 'Q_AREA_UNKNOWN', pointer: '/data/to/desa' });
    const paper = (area: string) => check('aggregate_entry', { subject: { kind: 'posyandu', key: 'posyandu:melati-1' }, data: { indicator: 'ds', area, month: '2026-02', numerator: 4 } });
    expect([aside(paper('1704022009')), aside(paper('17.04'))]).toEqual([null, null]);
    expect(aside(paper('17.05'))).toEqual({ code: 'Q_AREA_UNKNOWN', pointer: '/data/area' });
    expect(takenOf(paper('1704022009/2')).event.data).toMatchObject({ area: DUSUN });
    expect(faultsOf(paper('Suka Maju'))).toEqual(['E_AREA_FORMAT /data/area']);
    expect(aside(check('anc_visit', { servedAt: { unit: 'rs:x' } }))).toEqual({ code: 'Q_UNIT_UNKNOWN', pointer: '/servedAt/unit' });
    expect(aside(check('posyandu_session', { subject: { kind: 'posyandu', key: 'posyandu:x' } }))).toEqual({ code: 'Q_UNIT_UNKNOWN', pointer: '/subject/key' });
    expect(aside(check('posyandu_session', { subject: { kind: 'posyandu', key: 'posyandu:melati-1' } }))).toBeNull();
  });

  it('names what needs a person to decide before what only waits for a place', () => {
    expect(takenOf(check('anc_visit', { residence: { desa: '17.04.02.2010' }, data: { hb: 120 } })).quarantine?.code).toBe('Q_RANGE');
  });

  it('refuses a wrong destination of a move like a wrong residence', () => {
    expect(refused('person_moved', data({ to: { desa: '17.04' } }))).toEqual(['E_AREA_FORMAT /data/to/desa']);
    expect(takenOf(check('person_moved', data({ to: { desa: DESA } }))).event.data).toEqual({ to: { desa: DESA, dusun: null } });
  });

  it('knows nothing in an empty world and still takes events without a place', () => {
    const empty = { ...context, places: aPlaces({ puskesmas: {} }) };
    expect(checkEvent(aRawEvent('anc_visit'), empty)).toMatchObject({ ok: true, quarantine: null });
  });
});
