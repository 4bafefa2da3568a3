/** Teeth and mouth are examined, at posyandu, at school or at the Puskesmas. */
import { asWritten, bilingual, count, defineEventType, optional, referred, school, teeth, truth, withEstimate } from '../../writing/index.js';

export const dentalScreen = defineEventType({
  code: 'dental_screen',
  klaster: 5,
  labels: bilingual('Skrining gigi dan mulut', 'Dental screen'),
  subject: 'person',
  privacy: 'health',
  fields: {
    teeth,
    caries: optional(truth(bilingual('Karies', 'Caries'))),
    gums: optional(truth(bilingual('Masalah gusi', 'Gum disease'))),
    /** Decayed, missing and filled teeth. */
    dmf: optional(count(bilingual('DMF-T', 'DMF-T'), 32)),
    treated: optional(truth(bilingual('Dirawat', 'Treated'))),
    referred,
    school,
    ...asWritten,
  },
  prepare: withEstimate,
  sample: { teeth: 'bermasalah', caries: true, dmf: 3, referred: true },
});
