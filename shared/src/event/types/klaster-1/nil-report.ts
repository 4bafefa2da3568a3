/** A unit says that there was nothing to report, in the period told or else the month of its day: a zero is told from a silence. */
import { bilingual, codeField, defineEventType, monthField, optional, weekField } from '../../writing/index.js';

export const nilReport = defineEventType({
  code: 'nil_report',
  klaster: 1,
  labels: bilingual('Laporan nihil', 'Nil report'),
  subject: ['unit', 'posyandu'],
  privacy: 'plain',
  fields: {
    month: optional(monthField(bilingual('Bulan', 'Month'))),
    week: optional(weekField(bilingual('Minggu epidemiologi', 'Epi week'))),
    programme: optional(codeField(bilingual('Program', 'Programme'), { skdr: ['SKDR', 'SKDR'], gizi: ['Gizi', 'Nutrition'], kia: ['KIA', 'Mother and child health'] })),
  },
  distinguishedBy: ['month', 'week', 'programme'],
  sample: { week: '2026-W09', programme: 'skdr' },
});
