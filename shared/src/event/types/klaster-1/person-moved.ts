/** A person moves to another desa or dusun, or out of the registered areas. */
import { bilingual, defineEventType, optional, residenceField, truth } from '../../writing/index.js';

export const personMoved = defineEventType({
  code: 'person_moved',
  klaster: 1,
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
