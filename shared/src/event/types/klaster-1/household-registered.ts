/** A household (KK) is registered, or its registration renewed; its residence is that of the event. */
import { bilingual, defineEventType, keyField, optional, quantity, truth } from '../../writing/index.js';

export const householdRegistered = defineEventType({
  code: 'household_registered',
  klaster: 1,
  labels: bilingual('Pendaftaran keluarga', 'Household registered'),
  subject: 'household',
  privacy: 'plain',
  fields: {
    head: optional(keyField(bilingual('Kepala keluarga', 'Head of the household'), 'person')),
    members: optional(
      quantity(bilingual('Jumlah anggota', 'Members'), { unit: 'person', hard: [1, 40], soft: [1, 15], whole: true }),
    ),
    jkn: optional(truth(bilingual('Semua anggota punya JKN', 'All members insured by JKN'))),
  },
  sample: { members: 4, jkn: true },
});
