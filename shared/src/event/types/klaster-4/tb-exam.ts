/** A person presumed to have TB is examined; the day is that of the specimen, the result may follow. */
import { asWritten, bilingual, choice, dayField, defineEventType, optional, withEstimate } from '../../writing/index.js';

export const tbExam = defineEventType({
  code: 'tb_exam',
  klaster: 4,
  labels: bilingual('Pemeriksaan TBC', 'TB examination'),
  subject: ['person', 'case'],
  privacy: 'sensitive',
  fields: {
    test: choice(bilingual('Pemeriksaan', 'Test'), {
      tcm: ['TCM', 'Rapid molecular test'],
      mikroskopis: ['Mikroskopis', 'Microscopy'],
      biakan: ['Biakan', 'Culture'],
      rontgen: ['Rontgen', 'X-ray'],
      klinis: ['Klinis', 'Clinical'],
    }),
    result: optional(
      choice(bilingual('Hasil', 'Result'), {
        negatif: ['Negatif', 'Negative'],
        positif: ['Positif, sensitif obat', 'Positive, drug sensitive'],
        positif_ro: ['Positif, resisten obat', 'Positive, drug resistant'],
        menunggu: ['Menunggu hasil', 'Result awaited'],
        gagal: ['Tidak dapat dinilai', 'Invalid'],
      }),
    ),
    resultOn: optional(dayField(bilingual('Tanggal hasil', 'Day of the result'))),
    ...asWritten,
  },
  prepare: withEstimate,
  distinguishedBy: ['test'],
  sample: { test: 'tcm', result: 'negatif', resultOn: '2026-03-10' },
});
