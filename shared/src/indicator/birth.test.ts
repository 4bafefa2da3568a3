/** R11: when a person was born. */
import { aChild, aPregnancy } from '@pantau/shared/testing';
import { birthIn, registeredSex } from './birth.js';

const child = aChild('anak');
const keys = new Set(['anak']);
const mother = { subject: aPregnancy('ibu') };
const born = (details = {}, newborn = {}) => child.does('delivery', '2026-03-10', { newborns: [{ key: 'kembar' }, { key: 'anak', ...newborn }] }, { ...mother, ...details });
const registered = (on: string, data: { birthDate?: string; dobEstimated?: string }) => child.does('person_registered', on, { sex: 'L', ...data });

describe('birthIn', () => {
  it('R11 takes the newborn entry before any registration', () => {
    const events = [registered('2026-03-09', { birthDate: '2026-03-01' }), born({ occurredAt: '2026-03-10T02:00:00.000Z' }, { sex: 'P' })];
    expect(birthIn(keys, events)).toMatchObject({ day: '2026-03-10', at: '2026-03-10T02:00:00.000Z', sex: 'P', isEstimate: false });
  });

  it('R11 takes the own time and day of a twin born after midnight', () => {
    expect(birthIn(keys, [born({}, { bornAt: '2026-03-10T17:10:00.000Z', bornOn: '2026-03-11' })])).toMatchObject({ day: '2026-03-11', at: '2026-03-10T17:10:00.000Z' });
    expect(birthIn(keys, [born({ occurredAt: '2026-03-10T16:50:00.000Z' }, { bornOn: '2026-03-11' })])).toMatchObject({ day: '2026-03-11', at: null });
  });

  it('R11 passes over a newborn entered as not alive, and over other newborns', () => {
    expect(birthIn(keys, [born({}, { alive: false })])).toBeNull();
    expect(birthIn(new Set(['lain']), [born()])).toBeNull();
  });

  it('R11 takes the latest registration, exact or estimated', () => {
    const exact = registered('2026-01-01', { birthDate: '2020-05-05' });
    const estimated = registered('2026-02-01', { dobEstimated: '2020-01-01' });
    expect(birthIn(keys, [exact, estimated])).toMatchObject({ day: '2020-01-01', isEstimate: true });
    expect(birthIn(keys, [estimated, registered('2026-03-01', { birthDate: '2020-05-06' })])).toMatchObject({ day: '2020-05-06', isEstimate: false });
  });

  it('R11 does not ask a measuring sheet', () => {
    const sheet = child.does('growth_measure', '2026-02-05', { weightKg: 8, birthDate: '2025-02-01', sex: 'P' });
    expect(birthIn(keys, [sheet])).toBeNull();
    expect(birthIn(keys, [registered('2026-01-01', { birthDate: '2025-02-02' }), sheet])).toMatchObject({ day: '2025-02-02' });
  });

  it('knows the sex of the latest registration', () => {
    expect(registeredSex([registered('2026-01-01', {}), child.does('person_registered', '2026-02-01', { sex: 'P' })])).toBe('P');
    expect(registeredSex([])).toBeNull();
  });
});
