/** A step in answering a weekly signal of SKDR, told by the unit that answers. A signal is not an outbreak: that is declared elsewhere. */
import { areaField, bilingual, choice, codeField, defineEventType, optional, shortText, weekField } from '../../writing/index.js';

export const signalStep = defineEventType({
  code: 'signal_step',
  klaster: 4,
  labels: bilingual('Tindak lanjut sinyal SKDR', 'Step on a signal'),
  subject: 'unit',
  privacy: 'health',
  fields: {
    disease: codeField(bilingual('Penyakit', 'Disease')),
    area: areaField(bilingual('Wilayah', 'Area')),
    week: weekField(bilingual('Minggu epidemiologi', 'Epi week')),
    state: choice(bilingual('Tahap', 'State'), {
      diverifikasi: ['Diverifikasi, benar', 'Verified, true'],
      palsu: ['Diverifikasi, palsu', 'Verified, false'],
      penyelidikan: ['Penyelidikan epidemiologi', 'Investigation'],
      respon: ['Respon', 'Response'],
      selesai: ['Selesai', 'Closed'],
    }),
    note: optional(shortText(bilingual('Catatan', 'Note'))),
  },
  distinguishedBy: ['disease', 'area', 'week', 'state'],
  sample: { disease: 'diare', area: '17.04.02.2009', week: '2026-W09', state: 'diverifikasi' },
});
