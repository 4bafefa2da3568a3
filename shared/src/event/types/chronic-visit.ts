/** Follow-up of a chronic condition: hypertension, diabetes, severe mental illness. Fields: domain notes 6.3. */
import { bilingual } from '../../basics/index.js';
import { defineEventType } from '../event-type.js';
import { choice, dayField, optional, quantity, truth } from '../field.js';

export const chronicVisit = defineEventType({
  code: 'chronic_visit',
  labels: bilingual('Kontrol penyakit kronis', 'Chronic condition visit'),
  subject: 'person',
  privacy: 'sensitive',
  fields: {
    condition: choice(bilingual('Penyakit', 'Condition'), ['ht', 'dm', 'odgj']),
    sbp: optional(quantity(bilingual('Sistolik', 'Systolic'), { unit: 'mmHg', hard: [70, 260], soft: [80, 220] })),
    dbp: optional(quantity(bilingual('Diastolik', 'Diastolic'), { unit: 'mmHg', hard: [40, 160], soft: [45, 130] })),
    gdsMgDl: optional(quantity(bilingual('Gula darah sewaktu', 'Random glucose'), { unit: 'mg/dL', hard: [30, 600], soft: [50, 450] })),
    education: optional(truth(bilingual('Edukasi diberikan', 'Education given'))),
    medication: optional(truth(bilingual('Minum obat teratur', 'Takes medication regularly'))),
    diagnosedOn: optional(dayField(bilingual('Tanggal diagnosis', 'Day of diagnosis'))),
  },
  sample: { condition: 'ht', sbp: 136, dbp: 84, education: true },
});
