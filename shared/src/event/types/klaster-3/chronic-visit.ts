/** Follow-up of a chronic condition: hypertension, diabetes, severe mental illness. Fields: domain notes 6.3. */
import {
  adultPressure, asWritten, bilingual, choice, dayField, defineEventType, educated, optional, PRESSURE_ORDER, referred, sensitive, sugars, truth, withEstimate,
} from '../../writing/index.js';

export const chronicVisit = defineEventType({
  code: 'chronic_visit',
  klaster: 3,
  labels: bilingual('Kontrol penyakit kronis', 'Chronic condition visit'),
  subject: 'person',
  privacy: 'sensitive',
  fields: {
    condition: choice(bilingual('Penyakit', 'Condition'), {
      ht: ['Hipertensi', 'Hypertension'],
      dm: ['Diabetes', 'Diabetes'],
      odgj: ['Gangguan jiwa berat', 'Severe mental illness'],
    }),
    ...adultPressure,
    ...sugars,
    education: educated,
    medication: optional(truth(bilingual('Minum obat teratur', 'Takes medication regularly'))),
    diagnosedOn: optional(dayField(bilingual('Tanggal diagnosis', 'Day of diagnosis'))),
    /** Of severe mental illness: what the standard asks for beside education. */
    mentalExam: optional(truth(bilingual('Pemeriksaan kesehatan jiwa', 'Mental state examined'))),
    restrained: optional(sensitive(truth(bilingual('Dipasung', 'Restrained')))),
    referred,
    /** The patient is no longer followed here; left out = goes on. */
    ended: optional(
      choice(bilingual('Selesai dipantau', 'Follow-up ended'), {
        bukan_kasus: ['Ternyata bukan kasus', 'Not a case after all'],
        dirujuk: ['Pindah ke fasilitas lain', 'Goes elsewhere'],
        sembuh: ['Sembuh', 'Recovered'],
      }),
    ),
    ...asWritten,
  },
  ordered: [PRESSURE_ORDER],
  prepare: withEstimate,
  distinguishedBy: ['condition'],
  sample: { condition: 'ht', sbp: 136, dbp: 84, education: true },
});
