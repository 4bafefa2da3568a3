/** Keys and NIK: what is kept of them, and that no NIK is kept at all. */
import { checking, faultsOf, spotsOf, takenOf, testNik } from '@pantau/shared/testing';
import { eventTypes, type EventTypeCode } from '../index.js';

const { check, data, NIK, refused } = checking;

describe('keys', () => {
  const subjectOf = (type: EventTypeCode, subject: unknown) => takenOf(check(type, { subject })).event.subject;

  it('belong to their source, but for posyandu, kader and units', () => {
    expect(subjectOf('immunization', { kind: 'person', key: ' 17 ' })).toEqual({ kind: 'person', key: 'uji/17' });
    expect(subjectOf('posyandu_session', { kind: 'posyandu', key: 'posyandu:melati-1' })).toEqual({ kind: 'posyandu', key: 'posyandu:melati-1' });
    expect(takenOf(check('person_registered', data({ birthDate: '2020-01-31', sex: 'L', mother: 'm', household: 'h' }))).event.data).toMatchObject({ mother: 'uji/m', household: 'uji/h' });
    expect(takenOf(check('home_visit', data({ outcome: 'selesai', personsSeen: ['a', { key: `nik:${NIK}` }] }))).event.data).toMatchObject({
      personsSeen: [{ key: 'uji/a' }, { key: 'nik~hash0001' }],
    });
  });

  it('made of a NIK mean the same person everywhere', () => {
    const person = { kind: 'person', key: 'nik~hash0001' };
    const written = [`nik:${NIK}`, NIK, `NIK: ${NIK.slice(0, 4)} ${NIK.slice(4)}`, ` ${NIK} `];
    expect(written.map((key) => subjectOf('immunization', { kind: 'person', key }))).toEqual(Array(4).fill(person));
    expect(subjectOf('anc_visit', { kind: 'pregnancy', key: `nik:${NIK}` })).toEqual({ kind: 'pregnancy', key: person.key, of: person });
    expect(subjectOf('disease_case', { kind: 'case', key: `nik:${NIK}` })).toEqual({ kind: 'case', key: person.key, of: person });
  });

  it('of a pregnancy are the mother\'s where they are a NIK or equal to hers, else a label', () => {
    const mother = { kind: 'person', key: 'm' };
    const of = { kind: 'person', key: 'uji/m' };
    expect(subjectOf('anc_visit', { kind: 'pregnancy', key: `nik:${NIK}`, of: mother })).toEqual({ kind: 'pregnancy', key: 'uji/m', of });
    expect(subjectOf('anc_visit', { kind: 'pregnancy', key: 'm', of: mother })).toEqual({ kind: 'pregnancy', key: 'uji/m', of });
    expect(subjectOf('anc_visit', { kind: 'pregnancy', key: 'g', of: mother })).toEqual({ kind: 'pregnancy', key: 'uji/g', of });
  });

  it.each([
    ['E_NIK_FORMAT', 'nik:123456789012345'],
    ['E_NIK_FORMAT', 'nik:99040241010000a1'],
    ['E_NIK_FORMAT', 'nik:0000000000000000'],
    ['E_NIK_FORMAT', `nik:${'１'.repeat(16)}`],
    ['E_NIK_FORMAT', 'nik~hash0001'],
    ['E_NIK_DATE', 'nik:9904020001000001'],
    ['E_NIK_DATE', 'nik:9904023201000001'],
    ['E_NIK_DATE', 'nik:9904024001000001'],
    ['E_NIK_DATE', 'nik:9904027201000001'],
    ['E_NIK_DATE', 'nik:9904021013000001'],
    ['E_NIK_DATE', '9904021000000001'],
  ])('are refused with %s: %s', (code, key) => {
    expect(refused('immunization', { subject: { kind: 'person', key } })).toEqual([`${code} /subject/key`]);
    expect(refused('delivery', data({ newborns: [{ key }] }))).toEqual([`${code} /data/newborns/0/key`]);
  });

  it('leave no NIK anywhere in the event', () => {
    const details = {
      subject: { kind: 'pregnancy', key: `nik:${NIK}`, of: { kind: 'person', key: NIK } }, reporter: { id: NIK, role: 'kader' },
      data: { newborns: [{ key: `nik:${NIK}` }], note: `nik:${NIK}`, place: 'rumah' }, identity: { nik: NIK, name: 'x' },
    };
    const { identity, ...kept } = takenOf(check('delivery', details));
    expect(JSON.stringify(kept)).not.toContain(NIK);
    expect(identity).toEqual({ nik: NIK, name: 'x' });
    const aefi = `ibu nik: ${NIK}, suami ${testNik(2)}`;
    expect(takenOf(check('immunization', data({ antigen: 'bcg', aefi, batch: NIK }))).event.data).toMatchObject({ aefi: 'ibu nik~hash0001, suami nik~hash0002', batch: 'nik~hash0001' });
    expect(takenOf(check('anc_visit', { reporter: { id: NIK } })).event.reporter).toEqual({ id: 'nik~hash0001', role: '' });
    expect(refused('immunization', data({ antigen: 'bcg', aefi: 'nik:123' }))).toEqual(['E_NIK_FORMAT /data/aefi']);
  });

  it('stand in fields whose names no plain text bears', () => {
    const named = eventTypes.flatMap(({ fields }) => spotsOf(fields));
    const keys = new Set(named.filter(({ field }) => field.keyOf !== undefined).map(({ name }) => name));
    const texts = named.filter(({ field }) => field.kind === 'text' || field.of?.kind === 'text').map(({ name }) => name);
    expect(texts.filter((name) => keys.has(name))).toEqual([]);
  });

  it('of a link are different and of one kind', () => {
    const link = (same: Record<string, unknown>) => check('subject_link', { subject: { kind: 'person', key: 'a' }, data: { same } });
    expect(takenOf(link({ kind: 'person', key: 'a', source: 'asik' })).event.data).toEqual({ same: { kind: 'person', key: 'asik/a' } });
    expect(takenOf(link({ kind: 'person', key: `nik:${NIK}` })).event.data).toEqual({ same: { kind: 'person', key: 'nik~hash0001' } });
    expect([link({ kind: 'person', key: 'a' }), link({ kind: 'household', key: 'b' })].map(faultsOf)).toEqual(Array(2).fill(['E_LINK /data/same']));
  });
});
