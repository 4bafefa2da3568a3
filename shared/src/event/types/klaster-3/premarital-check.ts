/** One of a couple about to marry is examined; each of the two has an event. */
import {
  adultPressure, asWritten, bilingual, count, dayField, defineEventType, educated, hb, maternalBody, optional, PRESSURE_ORDER, referred, tripleElimination, withEstimate,
} from '../../writing/index.js';

export const premaritalCheck = defineEventType({
  code: 'premarital_check',
  klaster: 3,
  labels: bilingual('Pemeriksaan calon pengantin', 'Premarital check'),
  subject: 'person',
  privacy: 'health',
  fields: {
    weddingOn: optional(dayField(bilingual('Rencana pernikahan', 'Day of the wedding'))),
    ...asWritten,
    ...maternalBody,
    ...adultPressure,
    hb,
    ...tripleElimination,
    tdDose: optional(count(bilingual('Status imunisasi Td', 'Td dose'), 5)),
    education: educated,
    referred,
  },
  ordered: [PRESSURE_ORDER],
  prepare: withEstimate,
  sample: { sex: 'P', weightKg: 47, heightCm: 153, muacCm: 24.5, hb: 12.1, education: true },
});
