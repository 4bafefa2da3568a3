/** What is taken of an identity, and what is refused. */
import { checking, takenOf } from '@pantau/shared/testing';

const { check, refused, NIK } = checking;
const identityOf = (identity: unknown) => takenOf(check('anc_visit', { identity })).identity;

describe('an identity', () => {
  it('loses what cannot be seen and what says nothing', () => {
    expect(identityOf({ name: '\u202eBu\u200b\tx\u0007 ', nik: ` ${NIK.slice(0, 6)} ${NIK.slice(6)} `, birthDate: null, address: '', phone: ' \u200f ' })).toEqual({ name: 'Bu x', nik: NIK });
  });

  it('F-31 is told of where marks in it cannot be seen', () => {
    const flagsOf = (identity: unknown) => takenOf(check('anc_visit', { identity })).flags;
    expect(flagsOf({ name: '\u202eBu' })).toEqual(['text_cleaned']);
    expect(flagsOf({ phone: '08\u200b12' })).toEqual(['text_cleaned']);
    expect(flagsOf({ name: 'Bu  x', nik: ` ${NIK} ` })).toEqual([]);
    expect(flagsOf(null)).toEqual([]);
  });

  it('is none where nothing is said, and what is unknown in it is not kept', () => {
    expect([identityOf(null), identityOf({}), identityOf({ name: null, nik: '' }), identityOf({ religion: 'x' })]).toEqual([null, null, null, null]);
  });

  it.each([
    ['E_NIK_FORMAT /identity/nik', { nik: '990402410100001' }],
    ['E_NIK_FORMAT /identity/nik', { nik: '0000000000000000' }],
    ['E_NIK_DATE /identity/nik', { nik: '9904020001000001' }],
    ['E_TYPE /identity/nik', { nik: 9_904_024_101_000_001 }],
    ['E_LENGTH /identity/name', { name: 'x'.repeat(10_001) }],
    ['E_LENGTH /identity/address', { address: 'x'.repeat(501) }],
    ['E_TYPE /identity', 'x'],
  ])('is refused with %s', (problem, identity) => {
    expect(refused('anc_visit', { identity })).toEqual([problem]);
  });
});
