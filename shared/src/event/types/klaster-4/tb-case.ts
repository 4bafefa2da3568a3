/** A TB case is notified, and treatment begins. */
import { asWritten, bilingual, choice, dayField, defineEventType, hiv, optional, withEstimate } from '../../writing/index.js';

export const tbCase = defineEventType({
  code: 'tb_case',
  klaster: 4,
  labels: bilingual('Kasus TBC', 'TB case'),
  subject: ['case', 'person'],
  privacy: 'sensitive',
  fields: {
    notifiedOn: optional(dayField(bilingual('Tanggal notifikasi', 'Day of notification'))),
    startedOn: optional(dayField(bilingual('Mulai pengobatan', 'Start of treatment'))),
    site: optional(choice(bilingual('Lokasi', 'Site'), { paru: ['Paru', 'Pulmonary'], ekstraparu: ['Ekstraparu', 'Extrapulmonary'] })),
    confirmation: optional(choice(bilingual('Penegakan', 'Confirmation'), { bakteriologis: ['Bakteriologis', 'Bacteriological'], klinis: ['Klinis', 'Clinical'] })),
    history: optional(
      choice(bilingual('Riwayat', 'History'), { baru: ['Baru', 'New'], kambuh: ['Kambuh', 'Relapse'], setelah_gagal: ['Setelah gagal', 'After failure'], setelah_putus: ['Setelah putus berobat', 'After loss to follow-up'], lain: ['Lainnya', 'Other'] }),
    ),
    resistance: optional(choice(bilingual('Kepekaan obat', 'Drug resistance'), { so: ['Sensitif obat', 'Drug sensitive'], ro: ['Resisten obat', 'Drug resistant'] })),
    hiv: optional(hiv),
    ...asWritten,
  },
  prepare: withEstimate,
  sample: { notifiedOn: '2026-03-02', startedOn: '2026-03-05', site: 'paru', confirmation: 'bakteriologis', history: 'baru', resistance: 'so' },
});
