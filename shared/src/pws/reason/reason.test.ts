import { MOTHERS } from '../../sasaran/index.js';
import { reasonOf } from './reason.js';
import type { Tale } from './tale.js';

const tale = (over: Partial<Tale> = {}): Tale => ({
  name: 'Muara', members: MOTHERS, unit: 'percent', timeRule: 'cumulative', direction: 'up', basis: 'riil', period: '2026-09', periodBefore: '2026-08', year: 2026,
  runningDay: null, provisional: false,
  own: { count: 1, of: 2340, percent: 0.04 }, cumulative: { count: 1234, of: 2340, percent: 52.7350427 }, before: { count: 0, of: 2340, percent: 0 },
  line: 'below', trend: 'up', status: 'cukup', lineAt: 63.75, gap: 258, neededPerMonth: 330.2, flags: [], ...over,
});
const id = (over: Partial<Tale> = {}) => reasonOf(tale(over)).id;
const en = (over: Partial<Tale> = {}) => reasonOf(tale(over)).en;

describe('the reason of a row', () => {
  it('tells persons before percent, the base, and numbers as they are written in each language', () => {
    expect(id()).toBe('Muara 1.234 dari 2.340 ibu (52,7%, R), kurang 258 ibu dari garis 63,8%; September 1 ibu, Agustus 0; butuh 331 ibu sebulan sampai Desember.');
    expect(en()).toBe('Muara 1,234 of 2,340 mothers (52.7%, R), 258 mothers short of the line of 63.8%; September 1 mother, August 0; needs 331 mothers a month until December.');
  });

  it('writes no decimals where few are counted', () => {
    expect(id({ cumulative: { count: 2, of: 3, percent: 66.66666 } })).toContain('2 dari 3 ibu (67%, R)');
  });

  it('says that the target is reached, that the sasaran must be checked, that numbers are small', () => {
    expect(id({ neededPerMonth: 0, line: 'above', gap: 3 })).toMatch(/3 ibu di atas garis 63,8%; .*; target setahun tercapai\.$/);
    expect(id({ flags: ['sasaran_perlu_dicek'] })).toMatch(/; cakupan di atas 100%, sasaran perlu dicek\.$/);
    expect(id({ flags: ['angka_kecil'], provisional: true })).toMatch(/^Angka kecil: Sementara: Muara /);
  });

  it('says what is not known', () => {
    expect(id({ cumulative: { count: 5, of: null, percent: null }, line: null, lineAt: 63.75, flags: ['no_sasaran'], neededPerMonth: null, status: null })).toBe(
      'Muara 5 ibu sejak Januari; sasaran 2026 belum ada, persen tidak dihitung; September 1 ibu, Agustus 0.',
    );
    expect(en({ trend: 'na', period: '2026-01', periodBefore: '2025-12', neededPerMonth: null })).toMatch(/; January 1 mother; no trend, there is no sasaran for 2025\.$/);
  });

  it('names the year of a month that is not of this year', () => {
    expect(id({ period: '2026-01', periodBefore: '2025-12', trend: 'flat' })).toContain('Januari 1 ibu, sama dengan Desember 2025');
  });

  it('says who has not reported, and up to which day', () => {
    expect(id({ status: 'belum_lapor' })).toBe('Muara belum lapor September; 1.234 dari 2.340 ibu (52,7%, R).');
    expect(en({ status: 'belum_lapor', runningDay: 14, provisional: true })).toBe('Muara has not reported for September up to day 14; 1,234 of 2,340 mothers (52.7%, R).');
  });

  it('counts without naming members where there are none', () => {
    expect(id({ members: null, basis: null, cumulative: { count: 3, of: 10, percent: 30 }, gap: 4 })).toMatch(/^Muara 3 dari 10 \(30%\), kurang 4 dari garis/);
  });
});
