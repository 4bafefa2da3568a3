/** An emergency patient arrives, and is taken care of. */
import { asWritten, bilingual, choice, defineEventType, instantField, optional, withEstimate } from '../../writing/index.js';

export const emergencyVisit = defineEventType({
  code: 'emergency_visit',
  klaster: 5,
  labels: bilingual('Kunjungan gawat darurat', 'Emergency visit'),
  subject: 'person',
  privacy: 'health',
  fields: {
    arrivedAt: instantField(bilingual('Tiba pukul', 'Arrived at')),
    handledAt: optional(instantField(bilingual('Ditangani pukul', 'Attended at'))),
    triage: optional(choice(bilingual('Triase', 'Triage'), { merah: ['Merah', 'Red'], kuning: ['Kuning', 'Yellow'], hijau: ['Hijau', 'Green'], hitam: ['Hitam', 'Black'] })),
    outcome: optional(
      choice(bilingual('Hasil', 'Outcome'), { pulang: ['Pulang', 'Went home'], rawat_inap: ['Rawat inap', 'Admitted'], dirujuk: ['Dirujuk', 'Referred'], meninggal: ['Meninggal', 'Died'] }),
    ),
    ...asWritten,
  },
  ordered: [['arrivedAt', 'handledAt']],
  prepare: withEstimate,
  sample: { arrivedAt: '2026-03-10T01:05:00.000Z', handledAt: '2026-03-10T01:08:00.000Z', triage: 'kuning', outcome: 'pulang' },
});
