/** A person moves to another desa or dusun, or out of the registered areas. */
import { bilingual } from '../../basics/index.js';
import { defineEventType } from '../event-type.js';
import { optional, residenceField, truth } from '../field.js';

export const personMoved = defineEventType({
  code: 'person_moved',
  labels: bilingual('Pindah', 'Person moved'),
  subject: 'person',
  privacy: 'plain',
  fields: {
    to: optional(residenceField(bilingual('Tujuan', 'Destination'))),
    out: optional(truth(bilingual('Keluar wilayah', 'Left the area'))),
  },
  needsOneOf: [['to', 'out']],
  sample: { to: { desa: '17.04.02.2009', dusun: null } },
});
