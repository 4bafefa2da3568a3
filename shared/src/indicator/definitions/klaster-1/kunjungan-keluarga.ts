/** Kunjungan keluarga: households with a completed home visit this year. */
import { bilingual } from '../../../basics/index.js';
import type { Contribution } from '../../contribution.js';
import type { History } from '../../history.js';
import { stockOf } from '../../stay.js';
import { counted, firstOfEach, localTarget, sasaran } from '../../writing/index.js';

/** The first completed visit of each calendar year. */
const visits = firstOfEach({
  part: 'kunjungan_keluarga',
  types: ['home_visit'],
  from: 'household',
  among: (household) => household.ofType('home_visit').filter(({ data }) => data.outcome === 'selesai'),
});

function stock(household: History): readonly Contribution[] {
  const stays = household.householdStays();
  const [first] = stays;
  return first ? stockOf('stok_kk', stays, { from: first.from, to: null }) : [];
}

export const kunjunganKeluarga = counted({
  code: 'kunjungan_keluarga',
  klaster: 1,
  lifeStage: 'semua',
  names: bilingual('Keluarga dikunjungi', 'Households visited'),
  words: {
    numerator: bilingual('Keluarga dengan kunjungan rumah yang selesai tahun ini', 'Households with a completed home visit this year'),
    denominator: bilingual('Keluarga (KK) di wilayah itu', 'Households of the area'),
    distinctness: bilingual('Sekali per keluarga per tahun; ditolak atau rumah kosong tidak dihitung', 'Once per household and year; refused or empty houses do not count'),
  },
  source: 'KMK HK.01.07/MENKES/2015/2023 (ILP), home visits',
  basis: 'riil',
  target: localTarget(100),
  parts: { stok_kk: 'stock' },
  denominator: sasaran('kk'),
  reading: { from: 'household', types: ['home_visit'], read: (household) => [...stock(household), ...visits.read(household)] },
  examples: [
    {
      says: bilingual('Rumah kosong tidak dihitung; dua kunjungan selesai setahun dihitung sekali; tahun berikutnya lagi', 'An empty house does not count; two completed visits a year count once; the next year again'),
      story: [
        { type: 'household_registered', on: '2025-01-15', data: { members: 4 } },
        { type: 'home_visit', on: '2026-02-01', data: { outcome: 'kosong' } },
        { type: 'home_visit', on: '2026-02-08', data: { outcome: 'selesai' } },
        { type: 'home_visit', on: '2026-05-08', data: { outcome: 'selesai' } },
        { type: 'home_visit', on: '2027-01-02', data: { outcome: 'selesai' } },
      ],
      gives: [
        ['stok_kk', '2025-01-15', 1],
        ['kunjungan_keluarga', '2026-02-08', 1],
        ['kunjungan_keluarga', '2027-01-02', 1],
      ],
    },
    {
      says: bilingual('Kunjungan yang dibatalkan tidak dihitung; keluarga yang belum terdaftar tetap dihitung bila dikunjungi', 'A voided visit does not count; a household not registered yet counts once visited'),
      story: [
        { type: 'home_visit', on: '2026-02-01', data: { outcome: 'selesai' }, voided: true },
        { type: 'home_visit', on: '2026-04-01', data: { outcome: 'selesai' } },
      ],
      gives: [['kunjungan_keluarga', '2026-04-01', 1]],
    },
  ],
});
