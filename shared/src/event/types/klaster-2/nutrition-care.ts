/** Care of a malnourished child or mother: found, taken into care, followed, ended. */
import { asWritten, bilingual, choice, defineEventType, optional, quantity, truth, withEstimate } from '../../writing/index.js';

export const nutritionCare = defineEventType({
  code: 'nutrition_care',
  klaster: 2,
  labels: bilingual('Tata laksana gizi', 'Nutrition care'),
  subject: ['person', 'pregnancy'],
  privacy: 'health',
  fields: {
    condition: choice(bilingual('Masalah gizi', 'Condition'), {
      gizi_buruk: ['Gizi buruk', 'Severe wasting'],
      gizi_kurang: ['Gizi kurang', 'Moderate wasting'],
      bb_tidak_naik: ['Berat badan tidak naik', 'Faltering weight'],
      stunting: ['Stunting', 'Stunting'],
      kek: ['KEK (ibu hamil)', 'Chronic energy deficiency (pregnant)'],
    }),
    step: choice(bilingual('Tahap', 'Step'), {
      ditemukan: ['Ditemukan', 'Found'],
      dirawat: ['Mulai dirawat', 'Taken into care'],
      kontrol: ['Kontrol', 'Follow-up'],
      selesai: ['Selesai', 'Ended'],
    }),
    care: optional(
      choice(bilingual('Perawatan', 'Care'), {
        rawat_jalan: ['Rawat jalan', 'Outpatient'],
        rawat_inap: ['Rawat inap', 'Inpatient'],
        pmt: ['Pemberian makanan tambahan', 'Supplementary food'],
      }),
    ),
    outcome: optional(
      choice(bilingual('Hasil', 'Outcome'), {
        sembuh: ['Sembuh', 'Recovered'],
        membaik: ['Membaik', 'Improved'],
        putus: ['Tidak melanjutkan', 'Dropped out'],
        dirujuk: ['Dirujuk', 'Referred'],
        meninggal: ['Meninggal', 'Died'],
      }),
    ),
    weightKg: optional(quantity(bilingual('Berat badan', 'Weight'), { unit: 'kg', hard: [0.5, 150], soft: [1.5, 100] })),
    muacCm: optional(quantity(bilingual('LiLA', 'Mid-upper arm circumference'), { unit: 'cm', hard: [6, 50], soft: [9, 40] })),
    oedema: optional(truth(bilingual('Edema', 'Oedema'))),
    ...asWritten,
  },
  prepare: withEstimate,
  distinguishedBy: ['condition', 'step'],
  sample: { condition: 'gizi_buruk', step: 'dirawat', care: 'rawat_jalan', muacCm: 11.2 },
});
