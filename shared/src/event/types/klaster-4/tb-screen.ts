/** Someone is asked for signs of TB; who is presumptive still has to be examined. */
import { asWritten, bilingual, choice, defineEventType, optional, referred, tbSymptoms, truth, withEstimate } from '../../writing/index.js';

export const tbScreen = defineEventType({
  code: 'tb_screen',
  klaster: 4,
  labels: bilingual('Skrining TBC', 'TB screen'),
  subject: ['person', 'case'],
  privacy: 'sensitive',
  fields: {
    ...tbSymptoms,
    chestXray: optional(choice(bilingual('Rontgen dada', 'Chest X-ray'), { normal: ['Normal', 'Normal'], curiga_tb: ['Mengarah TBC', 'Suggests TB'] })),
    presumptive: truth(bilingual('Terduga TBC', 'Presumptive TB')),
    referred,
    ...asWritten,
  },
  prepare: withEstimate,
  sample: { cough: true, fever: false, weightLoss: true, contact: false, presumptive: true, referred: true },
});
