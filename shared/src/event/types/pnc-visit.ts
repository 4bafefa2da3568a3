/** Postnatal visit of the mother (kunjungan nifas, KF); which of KF1-KF4 it is follows from its time. Fields: KIA register. */
import { bilingual } from '../../basics/index.js';
import { defineEventType } from '../event-type.js';
import { choice, codeField, listOf, optional, quantity, truth } from '../field.js';

export const pncVisit = defineEventType({
  code: 'pnc_visit',
  labels: bilingual('Kunjungan nifas', 'Postnatal visit'),
  subject: 'pregnancy',
  privacy: 'health',
  fields: {
    provider: optional(choice(bilingual('Pemeriksa', 'Provider'), ['bidan', 'dokter', 'perawat', 'kader'])),
    sbp: optional(quantity(bilingual('Sistolik', 'Systolic'), { unit: 'mmHg', hard: [70, 240], soft: [80, 180] })),
    dbp: optional(quantity(bilingual('Diastolik', 'Diastolic'), { unit: 'mmHg', hard: [40, 150], soft: [45, 120] })),
    tempC: optional(quantity(bilingual('Suhu', 'Temperature'), { unit: '°C', hard: [34, 42], soft: [35.5, 39] })),
    vitaminA: optional(truth(bilingual('Vitamin A diberikan', 'Vitamin A given'))),
    familyPlanning: optional(truth(bilingual('KB pasca salin', 'Postpartum family planning'))),
    dangerSigns: optional(listOf(bilingual('Tanda bahaya', 'Danger signs'), codeField(bilingual('Tanda bahaya', 'Danger sign')))),
  },
  sample: { provider: 'bidan', sbp: 116, dbp: 74, vitaminA: true },
});
