/** A screening of mental health by questionnaire. A suicidal answer asks for someone on the same day. */
import { asWritten, bilingual, choice, count, defineEventType, optional, referred, sensitive, truth, withEstimate } from '../../writing/index.js';

export const mentalScreen = defineEventType({
  code: 'mental_screen',
  klaster: 3,
  labels: bilingual('Skrining kesehatan jiwa', 'Mental health screen'),
  subject: 'person',
  privacy: 'sensitive',
  fields: {
    instrument: choice(bilingual('Instrumen', 'Instrument'), {
      srq20: ['SRQ-20', 'SRQ-20'],
      srq29: ['SRQ-29', 'SRQ-29'],
      phq2: ['PHQ-2', 'PHQ-2'],
      phq4: ['PHQ-4', 'PHQ-4'],
      phq9: ['PHQ-9', 'PHQ-9'],
      sdq: ['SDQ', 'SDQ'],
      epds: ['EPDS', 'EPDS'],
    }),
    score: optional(count(bilingual('Skor', 'Score'), 40)),
    positive: optional(truth(bilingual('Positif', 'Positive'))),
    suicidal: optional(sensitive(truth(bilingual('Ada pikiran bunuh diri', 'Thoughts of suicide')))),
    referred,
    ...asWritten,
  },
  needsOneOf: [['score', 'positive']],
  prepare: withEstimate,
  distinguishedBy: ['instrument'],
  sample: { instrument: 'srq20', score: 4, positive: false },
});
