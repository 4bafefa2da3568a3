/** A pregnancy ends other than by a delivery of a live or still born child. */
import { bilingual } from '../../basics/index.js';
import { defineEventType } from '../event-type.js';
import { choice } from '../field.js';

export const pregnancyEnded = defineEventType({
  code: 'pregnancy_ended',
  labels: bilingual('Kehamilan berakhir', 'Pregnancy ended'),
  subject: 'pregnancy',
  privacy: 'health',
  fields: { outcome: choice(bilingual('Hasil', 'Outcome'), ['abortus', 'iufd', 'mola', 'ektopik', 'lain']) },
  sample: { outcome: 'abortus' },
});
