/** K/S: children under five who have a KMS, of those living there. */
import { bilingual } from '../../../basics/index.js';
import { addMonths } from '../../../period/index.js';
import type { Contribution } from '../../contribution.js';
import type { History } from '../../history.js';
import { stockOf } from '../../stay.js';
import { AS_OF_THE_END, counted, sasaran, words } from '../../writing/index.js';
import { BALITA_MONTHS, ofWeighings } from '../../weighings.js';

/** From the first weighing on: the KMS is begun with it, unless the sheet says that there is none. */
function stock(child: History): readonly Contribution[] {
  const birth = child.birth();
  const by = child.sinceBirth('growth_measure').find(({ data }) => data.kiaBook !== false);
  if (!birth || !by) return [];
  return stockOf('sk', child.stays(), { from: by.occurredOn, to: addMonths(birth.day, BALITA_MONTHS) }).map((share) => ({ ...share, by }));
}

export const sk = counted({
  code: 'sk',
  klaster: 2,
  lifeStage: 'balita',
  names: bilingual('K/S (punya KMS)', 'Growth card held (K/S)'),
  words: words(
    bilingual('Balita terdaftar yang punya KMS atau Buku KIA: dimulai pada penimbangan pertama, kecuali tercatat tidak punya', 'Registered children with a growth card (KMS, Buku KIA): begun with the first weighing unless noted as missing'),
    bilingual('Balita yang terdaftar tinggal di wilayah itu', 'Children under five registered as living there'),
    AS_OF_THE_END,
  ),
  source: 'SKDN',
  timeRule: 'monthly',
  basis: 'riil',
  summing: 'stock',
  denominator: sasaran('balita'),
  reading: ofWeighings(stock),
  examples: [
    {
      says: bilingual('Sejak penimbangan pertama sampai 60 bulan', 'From the first weighing to 60 months'),
      story: [
        { type: 'person_registered', on: '2025-09-20', data: { birthDate: '2025-08-31', sex: 'P' } },
        { type: 'growth_measure', on: '2026-02-05', data: { weightKg: 7.1 } },
        { type: 'growth_measure', on: '2026-03-05', data: { weightKg: 7.4 } },
      ],
      gives: [
        ['sk', '2026-02-05', 1],
        ['sk', '2030-08-31', -1],
      ],
    },
    {
      says: bilingual('Tercatat belum punya: baru sesudah punya; belum terdaftar tidak dihitung', 'Noted as missing: only once there is one; whom nobody registered does not count'),
      story: [
        { type: 'person_registered', on: '2025-09-20', data: { birthDate: '2025-08-31', sex: 'P' } },
        { type: 'growth_measure', on: '2026-02-05', data: { weightKg: 7.1, kiaBook: false } },
        { type: 'growth_measure', on: '2026-03-05', data: { weightKg: 7.4, kiaBook: true } },
      ],
      gives: [
        ['sk', '2026-03-05', 1],
        ['sk', '2030-08-31', -1],
      ],
    },
  ],
});
