/** A posyandu holds its open day, or tells why it did not. Fields: domain notes 6.3. */
import { bilingual } from '../../basics/index.js';
import { defineEventType } from '../event-type.js';
import { codeField, instantField, listOf, optional, quantity, shortText, truth } from '../field.js';

export const posyanduSession = defineEventType({
  code: 'posyandu_session',
  labels: bilingual('Hari buka posyandu', 'Posyandu open day'),
  subject: 'posyandu',
  privacy: 'plain',
  fields: {
    openedAt: optional(instantField(bilingual('Dibuka pukul', 'Opened at'))),
    kaderIds: optional(listOf(bilingual('Kader hadir', 'Kader present'), shortText(bilingual('Kader', 'Kader')))),
    nakesIds: optional(listOf(bilingual('Nakes hadir', 'Health workers present'), shortText(bilingual('Nakes', 'Health worker')))),
    services: optional(listOf(bilingual('Layanan', 'Services'), codeField(bilingual('Layanan', 'Service')))),
    visitors: optional(quantity(bilingual('Jumlah pengunjung', 'Visitors'), { unit: 'person', hard: [0, 2000], soft: [0, 500], whole: true })),
    nilReport: optional(truth(bilingual('Laporan nihil', 'Nil report'))),
    /** Set where the day was planned but not held. */
    closedReason: optional(shortText(bilingual('Alasan tidak buka', 'Why it stayed closed'))),
  },
  sample: { kaderIds: ['kader:031'], services: ['gizi', 'kia'], visitors: 34 },
});
