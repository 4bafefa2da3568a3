/** A referral moves on: sent, received, served, ended, or left by a side exit. The unit that moves it is the one that served. */
import { bilingual, choice, defineEventType, optional, shortText, unitField } from '../../writing/index.js';

export const referralStep = defineEventType({
  code: 'referral_step',
  klaster: 5,
  labels: bilingual('Tahap rujukan', 'Step of a referral'),
  subject: 'referral',
  privacy: 'health',
  fields: {
    state: choice(bilingual('Tahap', 'State'), {
      dikirim: ['Dikirim', 'Sent'],
      diterima: ['Diterima', 'Received'],
      dilayani: ['Dilayani', 'Served'],
      dirujuk_lanjut: ['Dirujuk lanjut', 'Referred on'],
      selesai: ['Selesai', 'Completed'],
      rujuk_balik_dikirim: ['Rujuk balik dikirim', 'Back-referral sent'],
      rujuk_balik_diterima: ['Rujuk balik diterima', 'Back-referral received'],
      tindak_lanjut_selesai: ['Tindak lanjut selesai', 'Follow-up completed'],
      ditolak_pasien: ['Ditolak pasien', 'Refused by the patient'],
      tidak_datang: ['Tidak datang', 'Did not come'],
      dibatalkan: ['Dibatalkan', 'Cancelled'],
      pindah: ['Pindah', 'Moved away'],
      meninggal: ['Meninggal', 'Died'],
    }),
    /** Left out: the unit that served. */
    actor: optional(unitField(bilingual('Unit pelaku', 'Acting unit'))),
    note: optional(shortText(bilingual('Catatan', 'Note'))),
  },
  distinguishedBy: ['state'],
  sample: { state: 'diterima', actor: 'puskesmas:17.04.02' },
});
