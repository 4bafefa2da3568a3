/** A TB patient is seen during treatment, or the treatment ends. */
import { asWritten, bilingual, choice, count, defineEventType, optional, truth, withEstimate } from '../../writing/index.js';

export const tbFollowup = defineEventType({
  code: 'tb_followup',
  klaster: 4,
  labels: bilingual('Pemantauan pengobatan TBC', 'TB treatment follow-up'),
  subject: ['case', 'person'],
  privacy: 'sensitive',
  fields: {
    treatmentMonth: optional(count(bilingual('Bulan pengobatan ke', 'Month of treatment'), 30, { usual: 24 })),
    drugsTaken: optional(truth(bilingual('Minum obat teratur', 'Takes the drugs regularly'))),
    sputum: optional(choice(bilingual('Dahak', 'Sputum'), { negatif: ['Negatif', 'Negative'], positif: ['Positif', 'Positive'], tidak_diperiksa: ['Tidak diperiksa', 'Not examined'] })),
    outcome: optional(
      choice(bilingual('Hasil pengobatan', 'Treatment outcome'), {
        sembuh: ['Sembuh', 'Cured'],
        lengkap: ['Pengobatan lengkap', 'Completed'],
        gagal: ['Gagal', 'Failed'],
        meninggal: ['Meninggal', 'Died'],
        putus: ['Putus berobat', 'Lost to follow-up'],
        pindah: ['Pindah', 'Transferred out'],
        tidak_dievaluasi: ['Tidak dievaluasi', 'Not evaluated'],
      }),
    ),
    ...asWritten,
  },
  needsOneOf: [['treatmentMonth', 'drugsTaken', 'sputum', 'outcome']],
  prepare: withEstimate,
  sample: { treatmentMonth: 2, drugsTaken: true, sputum: 'negatif' },
});
