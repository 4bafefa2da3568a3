/** K1 akses: the first antenatal contact with a health worker, at any gestational age. */
import { bilingual } from '../../../basics/index.js';
import { firstProfessionalVisit } from '../../antenatal.js';
import { counted, localTarget, ONCE_PER_PREGNANCY, oncePerPregnancy, sasaran } from '../../writing/index.js';

export const ancK1Akses = counted({
  code: 'anc_k1_akses',
  klaster: 2,
  lifeStage: 'bumil',
  names: bilingual('K1 akses', 'First antenatal contact'),
  words: {
    numerator: bilingual('Kehamilan dengan kontak pertama oleh tenaga kesehatan, umur kehamilan berapa pun', 'Pregnancies with a first contact by a health worker, at any gestational age'),
    denominator: bilingual('Sasaran ibu hamil setahun', 'Expected pregnancies of the year'),
    distinctness: ONCE_PER_PREGNANCY,
  },
  source: 'Pedoman PWS KIA',
  target: localTarget(100),
  denominator: sasaran('bumil'),
  reading: oncePerPregnancy({ part: 'anc_k1_akses', types: ['anc_visit'], decidedBy: firstProfessionalVisit }),
  examples: [
    {
      says: bilingual('Dua kunjungan satu kehamilan dihitung sekali, pada yang pertama', 'Two visits of one pregnancy count once, at the first'),
      story: [
        { type: 'anc_visit', on: '2026-02-03', data: { gaWeeks: 15, provider: 'bidan' } },
        { type: 'anc_visit', on: '2026-03-10', data: { gaWeeks: 20, provider: 'dokter' } },
      ],
      gives: [['anc_k1_akses', '2026-02-03', 1]],
    },
    {
      says: bilingual('Kehamilan berikutnya dihitung lagi; kontak dengan kader saja tidak', 'The next pregnancy counts again; a contact with a kader alone does not'),
      story: [
        { type: 'anc_visit', on: '2025-01-10', data: { gaWeeks: 8, provider: 'bidan' } },
        { type: 'delivery', on: '2025-08-20', data: { place: 'puskesmas' } },
        { type: 'anc_visit', on: '2026-03-01', data: { gaWeeks: 7, provider: 'kader' } },
        { type: 'anc_visit', on: '2026-03-09', data: { gaWeeks: 8, provider: 'bidan' } },
      ],
      gives: [
        ['anc_k1_akses', '2025-01-10', 1],
        ['anc_k1_akses', '2026-03-09', 1],
      ],
    },
    {
      says: bilingual('Kunjungan pertama dibatalkan: yang kedua menjadi kontak pertama', 'The first visit is voided: the second becomes the first contact'),
      story: [
        { type: 'anc_visit', on: '2026-01-05', data: { gaWeeks: 10 }, voided: true },
        { type: 'anc_visit', on: '2026-02-05', data: { gaWeeks: 14 } },
      ],
      gives: [['anc_k1_akses', '2026-02-05', 1]],
    },
    {
      says: bilingual('Kehamilan pada orang yang terdaftar laki-laki dilewati', 'The pregnancy of someone registered as a man is passed over'),
      story: [
        { type: 'anc_visit', on: '2026-02-03', data: { gaWeeks: 9 } },
        { type: 'person_registered', on: '2026-02-20', data: { birthDate: '1999-04-01', sex: 'L' } },
      ],
      gives: [],
    },
  ],
});
