/** A couple begins, continues, changes or stops a contraceptive method. On `stop` the method is the one given up. */
import { asWritten, bilingual, choice, contraceptive, defineEventType, optional, shortText, truth, withEstimate } from '../../writing/index.js';

export const familyPlanning = defineEventType({
  code: 'family_planning',
  klaster: 2,
  labels: bilingual('Pelayanan KB', 'Family planning'),
  subject: 'person',
  privacy: 'health',
  fields: {
    action: choice(bilingual('Tindakan', 'Action'), {
      start: ['Mulai', 'Start'],
      continue: ['Kunjungan ulang', 'Continue'],
      switch: ['Ganti cara', 'Switch'],
      stop: ['Berhenti', 'Stop'],
    }),
    method: contraceptive,
    /** Begun within 42 days of a delivery. */
    postpartum: optional(truth(bilingual('Pasca salin', 'Postpartum'))),
    reason: optional(shortText(bilingual('Alasan', 'Reason'))),
    ...asWritten,
  },
  prepare: withEstimate,
  distinguishedBy: ['action', 'method'],
  sample: { action: 'start', method: 'suntik', postpartum: true },
});
