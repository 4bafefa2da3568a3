/** Specimens whose result came back in time. */
import { bilingual } from '../../../basics/index.js';
import { isOfType, type HealthEvent } from '../../../event/index.js';
import { daysBetween } from '../../../period/index.js';
import type { Contribution } from '../../contribution.js';
import { residenceText } from '../../stay.js';
import type { VariantBook } from '../../variants/variant-book.js';
import { counted, localTarget, part, shareOf, words } from '../../writing/index.js';

function read(event: HealthEvent, variants: VariantBook): readonly Contribution[] {
  if (!isOfType(event, 'lab_specimen')) return [];
  const { sentOn, resultOn } = event.data;
  const sent = { ...shareOf('lab_dikirim', event), day: sentOn };
  const limit = Number(variants.option('lab_hari', residenceText(event) ?? '', event.occurredOn));
  return resultOn !== undefined && daysBetween(sentOn, resultOn) <= limit ? [sent, { ...sent, part: 'lab_rujuk_hasil' }] : [sent];
}

export const labRujukHasil = counted({
  code: 'lab_rujuk_hasil',
  variants: ['lab_hari'],
  klaster: 5,
  lifeStage: 'semua',
  names: bilingual('Hasil spesimen kembali tepat waktu', 'Results of specimens back in time'),
  words: words(
    bilingual('Spesimen yang hasilnya kembali dalam 7 hari (atau 14)', 'Specimens whose result was back within 7 days (or 14)'),
    bilingual('Spesimen yang dikirim', 'Specimens sent'),
    bilingual('Setiap spesimen sekali, pada tanggal kirim', 'Each specimen once, on the day it was sent'),
  ),
  source: 'Default of the catalogue',
  timeRule: 'monthly',
  place: 'service',
  basis: 'riil',
  target: localTarget(90),
  parts: { lab_dikirim: 'flow' },
  denominator: part('lab_dikirim'),
  reading: { from: 'evidence', types: ['lab_specimen'], read },
  examples: [
    {
      says: bilingual('Hari ketujuh masih tepat waktu, kedelapan tidak', 'The seventh day is in time, the eighth is not'),
      story: [
        { type: 'lab_specimen', on: '2026-02-12', data: { sentOn: '2026-02-05', resultOn: '2026-02-12' } },
        { type: 'lab_specimen', on: '2026-02-20', data: { sentOn: '2026-02-06', resultOn: '2026-02-14' } },
      ],
      gives: [
        ['lab_dikirim', '2026-02-05', 1],
        ['lab_rujuk_hasil', '2026-02-05', 1],
        ['lab_dikirim', '2026-02-06', 1],
      ],
    },
    { says: bilingual('Hasil belum ada', 'No result yet'), story: [{ type: 'lab_specimen', on: '2026-02-05', data: { sentOn: '2026-02-05' } }], gives: [['lab_dikirim', '2026-02-05', 1]] },
  ],
});
