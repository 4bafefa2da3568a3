/** N/D': of the children weighed in this month and the last, those who gained enough. */
import { bilingual } from '../../../basics/index.js';
import type { Contribution } from '../../contribution.js';
import { counted, localTarget, ONCE_PER_CHILD_AND_MONTH, part, words } from '../../writing/index.js';
import { judgedWeighings, ofWeighings } from '../../weighings.js';

export const nd = counted({
  code: 'nd',
  version: 2,
  klaster: 2,
  lifeStage: 'balita',
  names: bilingual("N/D' (berat naik)", "Weight gain (N/D')"),
  words: words(
    bilingual('Balita yang kenaikan berat badannya sejak bulan lalu paling sedikit sebesar KBM menurut umur', 'Children whose gain since last month is at least the minimum (KBM) of their age'),
    bilingual("Balita yang ditimbang bulan itu dan bulan lalu (D' = D - O - B)", "Children weighed in the month and in the one before (D' = D - O - B)"),
    ONCE_PER_CHILD_AND_MONTH,
  ),
  source: 'SKDN; KMS and Buku KIA 2023 for the minimum gain (KBM); the last weight of each month speaks',
  timeRule: 'monthly',
  basis: 'riil',
  target: localTarget(88),
  parts: { d_terkoreksi: 'flow' },
  denominator: part('d_terkoreksi'),
  reading: ofWeighings((child) => {
    const shares: Contribution[] = [];
    for (const { weighing, verdict } of judgedWeighings(child)) {
      if (verdict === 'N' || verdict === 'T') shares.push(weighing.counted('d_terkoreksi'));
      if (verdict === 'N') shares.push(weighing.counted('nd'));
    }
    return shares;
  }),
  examples: [
    {
      says: bilingual('Pertama kali ditimbang (B), naik 300 g pada umur 8 bulan (N), tetap (T), bulan yang terlewat (O)', 'Weighed for the first time (B), 300 g more at 8 months (N), the same (T), after a month without (O)'),
      story: [
        { type: 'person_registered', on: '2025-09-20', data: { birthDate: '2025-06-01', sex: 'P' } },
        { type: 'growth_measure', on: '2026-01-05', data: { weightKg: 7 } },
        { type: 'growth_measure', on: '2026-02-05', data: { weightKg: 7.3 } },
        { type: 'growth_measure', on: '2026-03-05', data: { weightKg: 7.3 } },
        { type: 'growth_measure', on: '2026-05-05', data: { weightKg: 8.2 } },
      ],
      gives: [
        ['d_terkoreksi', '2026-02-05', 1],
        ['nd', '2026-02-05', 1],
        ['d_terkoreksi', '2026-03-05', 1],
      ],
    },
    {
      says: bilingual('Kurang dari KBM: anak laki-laki 7 bulan perlu 400 g', 'Less than the minimum: a boy of 7 months needs 400 g'),
      story: [
        { type: 'person_registered', on: '2025-09-20', data: { birthDate: '2025-07-01', sex: 'L' } },
        { type: 'growth_measure', on: '2026-01-05', data: { weightKg: 7 } },
        { type: 'growth_measure', on: '2026-02-05', data: { weightKg: 7.39 } },
      ],
      gives: [['d_terkoreksi', '2026-02-05', 1]],
    },
    {
      says: bilingual('Dua kali ditimbang dalam sebulan: berat terakhir yang dipakai', 'Weighed twice in a month: the last weight speaks'),
      story: [
        { type: 'person_registered', on: '2025-01-20', data: { birthDate: '2024-06-01', sex: 'P' } },
        { type: 'growth_measure', on: '2026-01-05', data: { weightKg: 10 } },
        { type: 'growth_measure', on: '2026-02-05', data: { weightKg: 10.1 } },
        { type: 'growth_measure', on: '2026-02-19', data: { weightKg: 10.2 } },
      ],
      gives: [
        ['d_terkoreksi', '2026-02-19', 1],
        ['nd', '2026-02-19', 1],
      ],
    },
    {
      says: bilingual('Berat yang tidak masuk akal untuk umurnya dilewati: bulan berikutnya menjadi O', 'A weight that cannot be true at that age is passed over: the month after it is O'),
      story: [
        { type: 'person_registered', on: '2025-01-20', data: { birthDate: '2024-06-01', sex: 'P' } },
        { type: 'growth_measure', on: '2026-01-05', data: { weightKg: 10 } },
        { type: 'growth_measure', on: '2026-02-05', data: { weightKg: 1.1 } },
        { type: 'growth_measure', on: '2026-03-05', data: { weightKg: 10.5 } },
      ],
      gives: [],
    },
  ],
});
