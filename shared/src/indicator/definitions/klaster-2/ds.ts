/** D/S: children under five weighed in the month, of those living there. */
import { bilingual } from '../../../basics/index.js';
import { addMonths } from '../../../period/index.js';
import type { Contribution } from '../../contribution.js';
import type { History } from '../../history.js';
import { stockOf } from '../../stay.js';
import { counted, sasaran } from '../../writing/index.js';
import { BALITA_MONTHS, ofWeighings, weighingsOf } from '../../weighings.js';

/** The first weighing of each month before the fifth birthday. */
const weighings = (child: History): readonly Contribution[] =>
  weighingsOf(child)
    .filter(({ month }, index, all) => all[index - 1]?.month !== month)
    .map((each) => each.counted('ds'));

/** A birth date on a sheet is no registration: whom nobody registered is in no stock. */
function stock(child: History): readonly Contribution[] {
  const birth = child.birth();
  return birth ? stockOf('stok_balita', child.stays(), { from: birth.day, to: addMonths(birth.day, BALITA_MONTHS) }) : [];
}

export const ds = counted({
  code: 'ds',
  klaster: 2,
  lifeStage: 'balita',
  names: bilingual('Balita ditimbang (D/S)', 'Children under five weighed (D/S)'),
  words: {
    numerator: bilingual('Balita 0-59 bulan yang ditimbang bulan itu, di mana pun', 'Children aged 0-59 months weighed in the month, wherever'),
    denominator: bilingual('Balita yang terdaftar tinggal di wilayah itu', 'Children under five registered as living there'),
    distinctness: bilingual('Sekali per anak per bulan, pada penimbangan pertama', 'Once per child and month, at the first weighing'),
  },
  source: 'SKDN; one measurement per child and month as in ASIK',
  timeRule: 'monthly',
  basis: 'riil',
  target: { percent: 85, source: 'target line of SKDN dashboards, default of the catalogue' },
  parts: { stok_balita: 'stock' },
  denominator: sasaran('balita'),
  reading: ofWeighings((child) => [...stock(child), ...weighings(child)]),
  examples: [
    {
      says: bilingual('Dua kali ditimbang dalam sebulan dihitung sekali; terdaftar sejak lahir sampai 60 bulan', 'Weighed twice in a month counts once; registered from birth to 60 months'),
      story: [
        { type: 'person_registered', on: '2025-09-20', data: { birthDate: '2025-08-31', sex: 'P' } },
        { type: 'growth_measure', on: '2026-02-05', data: { weightKg: 7.1 } },
        { type: 'growth_measure', on: '2026-02-19', data: { weightKg: 7.2 } },
        { type: 'growth_measure', on: '2026-03-05', data: { weightKg: 7.4 } },
      ],
      gives: [
        ['stok_balita', '2025-08-31', 1],
        ['stok_balita', '2030-08-31', -1],
        ['ds', '2026-02-05', 1],
        ['ds', '2026-03-05', 1],
      ],
    },
    {
      says: bilingual('Pada ulang tahun kelima tidak dihitung lagi', 'On the fifth birthday it does not count any more'),
      story: [
        { type: 'person_registered', on: '2026-01-05', data: { birthDate: '2021-02-10', sex: 'L' } },
        { type: 'growth_measure', on: '2026-02-09', data: { weightKg: 16 } },
        { type: 'growth_measure', on: '2026-03-10', data: { weightKg: 16.4 } },
      ],
      gives: [
        ['stok_balita', '2021-02-10', 1],
        ['stok_balita', '2026-02-10', -1],
        ['ds', '2026-02-09', 1],
      ],
    },
    {
      says: bilingual('Umur tidak diketahui: baru dihitung sesudah anak didaftarkan', 'Age unknown: counts once the child is registered'),
      story: [{ type: 'growth_measure', on: '2026-02-05', data: { weightKg: 7.1 } }],
      gives: [],
    },
    {
      says: bilingual('Tidak terdaftar: tanggal lahir di lembar penimbangan itu yang dipakai', 'Not registered: the birth date on the sheet of that weighing holds'),
      story: [
        { type: 'growth_measure', on: '2026-02-05', data: { weightKg: 7.1, birthDate: '2025-08-31' } },
        { type: 'growth_measure', on: '2026-03-05', data: { weightKg: 7.4 } },
        { type: 'growth_measure', on: '2026-04-05', data: { weightKg: 7.4, birthDate: '2026-08-31' } },
      ],
      gives: [['ds', '2026-02-05', 1]],
    },
    {
      says: bilingual('Perkiraan di lembar penimbangan cukup juga', 'An estimate on the sheet will do as well'),
      story: [{ type: 'growth_measure', on: '2026-02-05', data: { weightKg: 7.1, dobEstimated: '2025-08-31' } }],
      gives: [['ds', '2026-02-05', 1]],
    },
    {
      says: bilingual('Perkiraan tanggal lahir cukup untuk kelompok umur', 'An estimated birth date is good enough for an age group'),
      story: [
        { type: 'person_registered', on: '2026-01-05', data: { dobEstimated: '2025-01-01', sex: 'L' } },
        { type: 'growth_measure', on: '2026-02-09', data: { weightKg: 9.4 } },
      ],
      gives: [
        ['stok_balita', '2025-01-01', 1],
        ['stok_balita', '2030-01-01', -1],
        ['ds', '2026-02-09', 1],
      ],
    },
    {
      says: bilingual('Pindah keluar wilayah: keluar dari daftar, penimbangannya tetap dihitung', 'Moved away: off the register, the weighing still counts'),
      story: [
        { type: 'person_registered', on: '2026-01-05', data: { birthDate: '2025-12-30', sex: 'L' } },
        { type: 'person_moved', on: '2026-02-15', data: { out: true } },
        { type: 'growth_measure', on: '2026-02-09', data: { weightKg: 4.4 } },
      ],
      gives: [
        ['stok_balita', '2025-12-30', 1],
        ['stok_balita', '2026-02-15', -1],
        ['ds', '2026-02-09', 1],
      ],
    },
  ],
});
