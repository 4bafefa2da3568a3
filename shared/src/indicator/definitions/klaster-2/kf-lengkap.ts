/** KF lengkap: a mother seen in all four postnatal windows; and KF1, which it is held against. */
import { bilingual } from '../../../basics/index.js';
import type { WorkedExample } from '../../definition.js';
import { postnatalVisits } from '../../obstetric.js';
import { counted, localTarget, sasaran, words, yearlySasaran } from '../../writing/index.js';

const visits = (...days: readonly string[]): WorkedExample['story'] => days.map((on) => ({ type: 'pnc_visit', on, data: { provider: 'bidan' } }));
const born: WorkedExample['story'][number] = { type: 'delivery', on: '2025-12-20', data: { place: 'puskesmas' } };

export const kfLengkap = counted({
  code: 'kf_lengkap',
  klaster: 2,
  lifeStage: 'bufas',
  names: bilingual('KF lengkap', 'Complete postnatal visits'),
  words: words(
    bilingual(
      'Ibu nifas dengan KF1 (6-48 jam), KF2 (hari 3-7), KF3 (hari 8-28) dan KF4 (hari 29-42) oleh tenaga kesehatan; tanpa jam, KF1 pada hari 0-2',
      'Mothers with KF1 (6-48 hours), KF2 (day 3-7), KF3 (day 8-28) and KF4 (day 29-42) by a health worker; without a time, KF1 on day 0-2',
    ),
    yearlySasaran('ibu nifas', 'mothers after delivery'),
    bilingual('Sekali per persalinan, pada hari KF4', 'Once per delivery, on the day of KF4'),
  ),
  source: 'Buku KIA; home visit checklist of ILP',
  target: localTarget(100),
  denominator: sasaran('bufas'),
  parts: { kf1: 'flow' },
  reading: {
    from: 'pregnancy',
    types: [],
    read: (woman) =>
      woman.pregnancies().flatMap((pregnancy) => {
        const { kf1, kf2, kf3, kf4 } = postnatalVisits(pregnancy);
        return [...(kf1 ? [woman.count('kf1', kf1)] : []), ...(kf1 && kf2 && kf3 && kf4 ? [woman.count('kf_lengkap', kf4)] : [])];
      }),
  },
  examples: [
    {
      says: bilingual('Bersalin Desember, lengkap Januari pada KF4', 'Born in December, complete in January at KF4'),
      story: [born, ...visits('2025-12-22', '2025-12-23', '2026-01-17', '2026-01-18', '2026-01-30')],
      gives: [
        ['kf1', '2025-12-22', 1],
        ['kf_lengkap', '2026-01-18', 1],
      ],
    },
    {
      says: bilingual('Hari ke-43 terlambat; kunjungan kader tidak dihitung', 'Day 43 is too late; the visit of a kader does not count'),
      story: [born, ...visits('2025-12-20', '2025-12-24', '2025-12-29', '2026-02-01'), { type: 'pnc_visit', on: '2026-01-20', data: { provider: 'kader' } }],
      gives: [['kf1', '2025-12-20', 1]],
    },
    {
      says: bilingual('Dengan jam: 5 jam sesudah lahir belum KF1, 6 jam sudah', 'With times: 5 hours after birth is not KF1 yet, 6 hours is'),
      story: [
        { ...born, at: '2025-12-20T01:00:00.000Z' },
        { type: 'pnc_visit', on: '2025-12-20', at: '2025-12-20T06:00:00.000Z', data: {} },
        { type: 'pnc_visit', on: '2025-12-20', at: '2025-12-20T07:00:00.000Z', data: {} },
      ],
      gives: [['kf1', '2025-12-20', 1]],
    },
  ],
});
