/** Someone comes to an open day; which day follows from the unit that served and the day. What was measured has types of its own. */
import { asWritten, bilingual, defineEventType, findings, optional, services, shortText, stage, topics, truth, withEstimate } from '../../writing/index.js';

export const posyanduAttendance = defineEventType({
  code: 'posyandu_attendance',
  klaster: 1,
  labels: bilingual('Kunjungan ke posyandu', 'Posyandu attendance'),
  subject: 'person',
  privacy: 'health',
  fields: {
    /** The id of the session's own event, where the sender has it. */
    session: optional(shortText(bilingual('Hari buka', 'Open day'))),
    ...asWritten,
    /** As noted at the desk; where the person is registered, age and pregnancy tell it. */
    stage: optional(stage),
    newVisit: optional(truth(bilingual('Kunjungan baru', 'First visit'))),
    services,
    education: topics,
    ...findings,
  },
  prepare: withEstimate,
  sample: { stage: 'balita', newVisit: false, services: ['gizi'] },
});
