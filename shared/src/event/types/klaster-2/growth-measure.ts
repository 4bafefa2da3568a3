/** A child is weighed, and measured where it was. Fields and ranges: domain notes 6.3, after the e-PPGBM register. */
import {
  asWritten, bilingual, childMuacCm, choice, defineEventType, headCm, optional, quantity, shortText, truth, withEstimate,
} from '../../writing/index.js';

export const growthMeasure = defineEventType({
  code: 'growth_measure',
  klaster: 2,
  labels: bilingual('Penimbangan dan pengukuran', 'Growth measurement'),
  subject: 'person',
  privacy: 'health',
  fields: {
    weightKg: quantity(bilingual('Berat badan', 'Weight'), { unit: 'kg', hard: [0.5, 40], soft: [1.5, 30] }),
    heightCm: optional(
      quantity(bilingual('Panjang atau tinggi badan', 'Length or height'), { unit: 'cm', hard: [38, 130], soft: [42, 125] }),
    ),
    position: optional(choice(bilingual('Cara ukur', 'Position'), { telentang: ['Telentang', 'Lying'], berdiri: ['Berdiri', 'Standing'] })),
    headCm,
    muacCm: childMuacCm,
    oedema: optional(truth(bilingual('Edema', 'Oedema'))),
    ...asWritten,
    kiaBook: optional(truth(bilingual('Punya Buku KIA atau KMS', 'Has a KIA book or KMS'))),
    /** In the last 24 hours; asked under six months. */
    onlyBreastMilk: optional(truth(bilingual('ASI saja dalam 24 jam', 'Breast milk only in the last 24 hours'))),
    /** Asked once, when the infant has turned six months. */
    exclusiveSixMonths: optional(truth(bilingual('Lulus ASI eksklusif 6 bulan', 'Exclusively breastfed for 6 months'))),
    pmt: optional(truth(bilingual('PMT diberikan', 'Supplementary food given'))),
    /** As the sheet says; growth is judged from the measures themselves. */
    claimedGain: optional(
      choice(bilingual('Status naik menurut buku', 'Weight gain as registered'), {
        naik: ['Naik (N)', 'Gained (N)'],
        tidak_naik: ['Tidak naik (T)', 'Not gained (T)'],
        tidak_ditimbang_lalu: ['Bulan lalu tidak ditimbang (O)', 'Not weighed last month (O)'],
        baru: ['Pertama kali ditimbang (B)', 'Weighed for the first time (B)'],
      }),
    ),
    claimedBelowRedLine: optional(truth(bilingual('BGM menurut buku', 'Below the red line as registered'))),
    device: optional(shortText(bilingual('Alat ukur', 'Device'))),
  },
  prepare: withEstimate,
  sample: { weightKg: 9.4, heightCm: 74.5, position: 'telentang' },
});
