/** A unit closes its month: what it had to report is reported. */
import { bilingual, codeField, defineEventType, monthField, optional } from '../../writing/index.js';

export const reportClose = defineEventType({
  code: 'report_close',
  klaster: 1,
  labels: bilingual('Tutup laporan bulanan', 'Month closed'),
  subject: ['unit', 'posyandu'],
  privacy: 'plain',
  fields: {
    /** Left out: the month of its day. */
    month: optional(monthField(bilingual('Bulan', 'Month'))),
    /** Of one programme alone; left out: of everything. */
    programme: optional(codeField(bilingual('Program', 'Programme'))),
  },
  distinguishedBy: ['month', 'programme'],
  sample: { month: '2026-02' },
});
