/** Neonatal visit (kunjungan neonatal, KN); which of KN1-KN3 it is follows from its time. Fields: KIA register. */
import { asWritten, bilingual, childTempC, choice, dangerSigns, defineEventType, headCm, optional, provider, quantity, truth, withEstimate } from '../../writing/index.js';

export const neonatalVisit = defineEventType({
  code: 'neonatal_visit',
  klaster: 2,
  labels: bilingual('Kunjungan neonatal', 'Neonatal visit'),
  subject: 'person',
  privacy: 'health',
  fields: {
    provider,
    ...asWritten,
    weightG: optional(quantity(bilingual('Berat badan', 'Weight'), { unit: 'g', hard: [500, 6000], soft: [1500, 5500] })),
    headCm,
    tempC: childTempC,
    hb0: optional(truth(bilingual('HB0 diberikan', 'HB0 given'))),
    vitaminK: optional(truth(bilingual('Vitamin K1 diberikan', 'Vitamin K1 given'))),
    /** The sample was taken. */
    shk: optional(truth(bilingual('Skrining hipotiroid kongenital', 'Congenital hypothyroidism screening'))),
    shkResult: optional(
      choice(bilingual('Hasil SHK', 'Result of the screening'), { normal: ['Normal', 'Normal'], tidak_normal: ['Tidak normal', 'Abnormal'], menunggu: ['Menunggu hasil', 'Result awaited'] }),
    ),
    onlyBreastMilk: optional(truth(bilingual('ASI saja', 'Breast milk only'))),
    dangerSigns,
  },
  prepare: withEstimate,
  sample: { provider: 'bidan', weightG: 3100, tempC: 36.8, vitaminK: true },
});
