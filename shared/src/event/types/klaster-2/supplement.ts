/** Capsules, tablets or extra food are given: vitamin A, iron, worm tablets, PMT. */
import { asWritten, bilingual, choice, count, defineEventType, optional, school, truth, withEstimate } from '../../writing/index.js';

export const supplement = defineEventType({
  code: 'supplement',
  klaster: 2,
  labels: bilingual('Pemberian suplemen', 'Supplement given'),
  subject: ['person', 'pregnancy'],
  privacy: 'health',
  fields: {
    kind: choice(bilingual('Jenis', 'Kind'), {
      vit_a_biru: ['Vitamin A biru (100.000 IU)', 'Blue vitamin A (100,000 IU)'],
      vit_a_merah: ['Vitamin A merah (200.000 IU)', 'Red vitamin A (200,000 IU)'],
      ttd: ['Tablet tambah darah', 'Iron tablets'],
      mms: ['Multi mikronutrien (MMS)', 'Multiple micronutrients (MMS)'],
      obat_cacing: ['Obat cacing', 'Worm tablet'],
      pmt: ['Makanan tambahan (PMT)', 'Supplementary food'],
      popm_filariasis: ['Obat massal filariasis', 'Mass drugs against filariasis'],
    }),
    /** Capsules, tablets, or days of food; left out = one. */
    amount: optional(count(bilingual('Jumlah', 'Amount'), 180, { usual: 90, unit: 'piece' })),
    /** Seen or said to have been swallowed. */
    taken: optional(truth(bilingual('Diminum', 'Taken'))),
    /** Of vitamin A: a dose caught up in March belongs to the round of February. */
    round: optional(choice(bilingual('Putaran', 'Round'), { februari: ['Februari', 'February'], agustus: ['Agustus', 'August'] })),
    school,
    ...asWritten,
  },
  prepare: withEstimate,
  distinguishedBy: ['kind'],
  sample: { kind: 'vit_a_merah', amount: 1, round: 'februari' },
});
