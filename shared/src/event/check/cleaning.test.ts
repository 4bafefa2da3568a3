/** Cleaning leaves alone what came in, and copies only where something has to change. */
import { Cleaning } from './cleaning.js';

const clean = (sent: Record<string, unknown>) => new Cleaning((nik) => `of-${nik.length}`).object(sent, '');

describe('cleaning', () => {
  it('hands on what needs no change as it is', () => {
    const sent = { id: 'a', subject: { kind: 'person', key: 'p-1' }, data: { services: ['kia', null], sbp: 118, usg: false } };
    expect(clean(sent)).toBe(sent);
  });

  it('copies what has to change and leaves the sent one untouched', () => {
    const sent = { id: 'a', note: null, data: { zero: -0, list: ['a\u200bb', { key: 'nik:9904024101900001', none: null }], last: true }, end: 'z' };
    const before = structuredClone(sent);
    expect(clean(sent)).toEqual({ id: 'a', data: { zero: 0, list: ['ab', { key: 'nik~of-16' }], last: true }, end: 'z' });
    expect(sent).toEqual(before);
  });

  it('does not look into the identity, which goes its own way', () => {
    const identity = { name: null, nik: 'nik:9904024101900001' };
    expect(clean({ identity, data: { identity: { key: null } } })).toEqual({ identity, data: { identity: {} } });
  });
});
