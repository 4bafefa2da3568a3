/** A posyandu holds its open day, or tells why it did not. It is evidence for the kader who were there, too. */
import { bilingual, codeField, count, defineEventType, instantField, kaderField, listOf, optional, services, shortText, stage, truth } from '../../writing/index.js';

export const posyanduSession = defineEventType({
  code: 'posyandu_session',
  klaster: 1,
  labels: bilingual('Hari buka posyandu', 'Posyandu open day'),
  subject: 'posyandu',
  privacy: 'plain',
  fields: {
    openedAt: optional(instantField(bilingual('Dibuka pukul', 'Opened at'))),
    kaderIds: optional(listOf(bilingual('Kader hadir', 'Kader present'), kaderField(bilingual('Kader', 'Kader')))),
    nakesIds: optional(listOf(bilingual('Nakes hadir', 'Health workers present'), shortText(bilingual('Nakes', 'Health worker')))),
    services,
    stages: optional(listOf(bilingual('Siklus hidup yang dilayani', 'Stages of life served'), stage)),
    visitors: optional(count(bilingual('Jumlah pengunjung', 'Visitors'), 2000, { usual: 500, unit: 'person' })),
    /** What posyandu do beside the five steps, e.g. a class or a savings round. */
    extraActivities: optional(
      listOf(
        bilingual('Kegiatan tambahan', 'Extra activities'),
        codeField(bilingual('Kegiatan', 'Activity'), {
          kelas_ibu: ['Kelas ibu', 'Class for mothers'],
          bkb: ['Bina keluarga balita', 'Parenting class'],
          paud: ['PAUD', 'Early education'],
          dana_sehat: ['Dana sehat', 'Health fund'],
          kebun_gizi: ['Kebun gizi', 'Kitchen garden'],
        }),
      ),
    ),
    nilReport: optional(truth(bilingual('Laporan nihil', 'Nil report'))),
    /** Set where the day was planned but not held. */
    closedReason: optional(shortText(bilingual('Alasan tidak buka', 'Why it stayed closed'))),
  },
  concerns: ({ kaderIds = [] }) => kaderIds.filter((id) => id !== '').map((key) => ({ kind: 'kader', key })),
  sample: { kaderIds: ['kader:031'], services: ['gizi', 'kia'], visitors: 34 },
});
