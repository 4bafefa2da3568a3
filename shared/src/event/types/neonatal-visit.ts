/** Neonatal visit (kunjungan neonatal, KN); which of KN1-KN3 it is follows from its time. Fields: KIA register. */
import { bilingual } from '../../basics/index.js';
import { defineEventType } from '../event-type.js';
import { choice, codeField, listOf, optional, quantity, truth } from '../field.js';

export const neonatalVisit = defineEventType({
  code: 'neonatal_visit',
  labels: bilingual('Kunjungan neonatal', 'Neonatal visit'),
  subject: 'person',
  privacy: 'health',
  fields: {
    provider: optional(choice(bilingual('Pemeriksa', 'Provider'), ['bidan', 'dokter', 'perawat', 'kader'])),
    weightG: optional(quantity(bilingual('Berat badan', 'Weight'), { unit: 'g', hard: [500, 6000], soft: [1500, 5500] })),
    tempC: optional(quantity(bilingual('Suhu', 'Temperature'), { unit: '°C', hard: [30, 43], soft: [36, 38.5] })),
    hb0: optional(truth(bilingual('HB0 diberikan', 'HB0 given'))),
    vitaminK: optional(truth(bilingual('Vitamin K1 diberikan', 'Vitamin K1 given'))),
    shk: optional(truth(bilingual('Skrining hipotiroid kongenital', 'Congenital hypothyroidism screening'))),
    dangerSigns: optional(listOf(bilingual('Tanda bahaya', 'Danger signs'), codeField(bilingual('Tanda bahaya', 'Danger sign')))),
  },
  sample: { provider: 'bidan', weightG: 3100, tempC: 36.8, vitaminK: true },
});
