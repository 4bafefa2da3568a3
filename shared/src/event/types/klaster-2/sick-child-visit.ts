/** A sick child is seen (MTBS): what it has, and whether it was treated by the standard. */
import {
  asWritten, bilingual, childTempC, codeField, dayField, defineEventType, optional, quantity, referred, truth, withEstimate,
} from '../../writing/index.js';

export const sickChildVisit = defineEventType({
  code: 'sick_child_visit',
  klaster: 2,
  labels: bilingual('Kunjungan balita sakit', 'Sick child visit'),
  subject: 'person',
  privacy: 'health',
  fields: {
    classification: codeField(bilingual('Klasifikasi', 'Classification'), {
      diare: ['Diare tanpa dehidrasi', 'Diarrhoea without dehydration'],
      diare_dehidrasi: ['Diare dengan dehidrasi', 'Diarrhoea with dehydration'],
      disentri: ['Disentri', 'Dysentery'],
      batuk_bukan_pneumonia: ['Batuk bukan pneumonia', 'Cough without pneumonia'],
      pneumonia: ['Pneumonia', 'Pneumonia'],
      pneumonia_berat: ['Pneumonia berat', 'Severe pneumonia'],
      demam: ['Demam', 'Fever'],
      malaria: ['Malaria', 'Malaria'],
      campak: ['Campak', 'Measles'],
      dbd: ['Demam berdarah', 'Dengue fever'],
      infeksi_telinga: ['Infeksi telinga', 'Ear infection'],
      gizi_buruk: ['Gizi buruk', 'Severe wasting'],
      anemia: ['Anemia', 'Anaemia'],
      lain: ['Lainnya', 'Other'],
    }),
    mtbs: truth(bilingual('Ditangani dengan MTBS', 'Managed by the standard (MTBS)')),
    ors: optional(truth(bilingual('Oralit diberikan', 'ORS given'))),
    zinc: optional(truth(bilingual('Zinc diberikan', 'Zinc given'))),
    antibiotic: optional(truth(bilingual('Antibiotik diberikan', 'Antibiotic given'))),
    breathsPerMinute: optional(quantity(bilingual('Frekuensi napas', 'Breaths per minute'), { unit: '/min', hard: [10, 150], soft: [15, 90], whole: true })),
    tempC: childTempC,
    onsetOn: optional(dayField(bilingual('Tanggal mulai sakit', 'Day of onset'))),
    /** Weekly counts take new cases only. */
    repeatVisit: optional(truth(bilingual('Kunjungan ulang', 'Repeat visit'))),
    referred,
    ...asWritten,
  },
  prepare: withEstimate,
  distinguishedBy: ['classification'],
  sample: { classification: 'diare', mtbs: true, ors: true, zinc: true },
});
