/** What the village and posyandu are told when a referral has ended: the kind of diagnosis, what to do at home, when to come again. */
import { bilingual, codeField, dayField, defineEventType, optional, shortText, unitField } from '../../writing/index.js';

export const backReferral = defineEventType({
  code: 'back_referral',
  klaster: 5,
  labels: bilingual('Rujuk balik', 'Back-referral'),
  subject: 'referral',
  privacy: 'health',
  fields: {
    diagnosisClass: codeField(bilingual('Golongan diagnosis', 'Class of diagnosis'), {
      ibu: ['Kehamilan, persalinan, nifas', 'Pregnancy, delivery, puerperium'],
      anak: ['Kesehatan anak', 'Child health'],
      gizi: ['Gizi', 'Nutrition'],
      penyakit_menular: ['Penyakit menular', 'Communicable disease'],
      penyakit_tidak_menular: ['Penyakit tidak menular', 'Non-communicable disease'],
      jiwa: ['Kesehatan jiwa', 'Mental health'],
      gigi: ['Gigi dan mulut', 'Teeth and mouth'],
      lain: ['Lainnya', 'Other'],
    }),
    homeCare: optional(shortText(bilingual('Yang dilakukan di rumah atau posyandu', 'To do at home or posyandu'))),
    nextControlOn: optional(dayField(bilingual('Kontrol berikutnya', 'Next control'))),
    to: optional(unitField(bilingual('Dikirim ke unit', 'Sent to unit'))),
  },
  sample: { diagnosisClass: 'penyakit_menular', homeCare: 'pantau minum obat', to: 'posyandu:melati-1' },
});
