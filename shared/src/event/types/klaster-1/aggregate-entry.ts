/** A total from paper, without names: of one indicator, area and month (or epi week), told by a unit. It never adds to counts by name. */
import { areaField, bilingual, codeField, count, defineEventType, monthField, optional, weekField } from '../../writing/index.js';

export const aggregateEntry = defineEventType({
  code: 'aggregate_entry',
  klaster: 1,
  labels: bilingual('Jumlah dari buku atau kertas', 'Total from paper'),
  subject: ['unit', 'posyandu'],
  privacy: 'health',
  fields: {
    indicator: codeField(bilingual('Indikator', 'Indicator')),
    area: areaField(bilingual('Wilayah', 'Area')),
    month: optional(monthField(bilingual('Bulan', 'Month'))),
    week: optional(weekField(bilingual('Minggu epidemiologi', 'Epi week'))),
    numerator: count(bilingual('Pembilang', 'Numerator'), 500_000, { usual: 20_000 }),
    denominator: optional(count(bilingual('Penyebut', 'Denominator'), 5_000_000, { usual: 200_000 })),
  },
  needsOneOf: [['month', 'week']],
  distinguishedBy: ['indicator', 'area', 'month', 'week'],
  sample: { indicator: 'anc_k1_akses', area: '17.04.02.2009', month: '2026-02', numerator: 7 },
});
