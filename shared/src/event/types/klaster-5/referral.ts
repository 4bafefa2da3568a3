/** Someone is referred. The referral is a subject of its own, of the person; the steps that follow name it by its key. */
import { bilingual, choice, codeField, dangerSigns, dayField, defineEventType, keyField, optional, shortText, unitField } from '../../writing/index.js';

export const referral = defineEventType({
  code: 'referral',
  klaster: 5,
  labels: bilingual('Rujukan', 'Referral'),
  subject: 'referral',
  privacy: 'health',
  fields: {
    urgency: choice(bilingual('Kegawatan', 'Urgency'), {
      darurat: ['Darurat', 'Emergency'],
      mendesak: ['Mendesak', 'Urgent'],
      prioritas: ['Prioritas', 'Priority'],
      rutin: ['Rutin', 'Routine'],
    }),
    reason: optional(
      codeField(bilingual('Alasan', 'Reason'), {
        tanda_bahaya: ['Tanda bahaya', 'Danger sign'],
        risiko_kehamilan: ['Risiko kehamilan', 'Pregnancy at risk'],
        persalinan: ['Persalinan', 'Delivery'],
        neonatus: ['Masalah bayi baru lahir', 'Newborn problem'],
        gizi: ['Masalah gizi', 'Nutrition'],
        tumbuh_kembang: ['Tumbuh kembang', 'Growth and development'],
        imunisasi: ['Imunisasi', 'Immunization'],
        hipertensi: ['Tekanan darah tinggi', 'High blood pressure'],
        gula_darah: ['Gula darah tinggi', 'High blood sugar'],
        terduga_tb: ['Terduga TBC', 'Presumptive TB'],
        jiwa: ['Kesehatan jiwa', 'Mental health'],
        kanker: ['Kecurigaan kanker', 'Suspected cancer'],
        lansia: ['Masalah lansia', 'Problem of an elder'],
        gigi: ['Gigi dan mulut', 'Teeth and mouth'],
        lain: ['Lainnya', 'Other'],
      }),
    ),
    dangerSigns,
    /** Registered or not: a hospital elsewhere is told by its name. */
    to: optional(unitField(bilingual('Tujuan', 'Referred to'))),
    dueOn: optional(dayField(bilingual('Paling lambat tiba', 'To arrive by'))),
    /** Of SISRUTE or BPJS, whose systems carry the referral between hospitals. */
    number: optional(shortText(bilingual('Nomor rujukan', 'Referral number'))),
    parent: optional(keyField(bilingual('Lanjutan dari rujukan', 'Goes on from referral'), 'referral')),
  },
  sample: { urgency: 'prioritas', reason: 'terduga_tb', to: 'puskesmas:17.04.02' },
});
