/** A pregnancy ends other than by a delivery of a live or still born child. */
import { bilingual, choice, defineEventType } from '../../writing/index.js';

export const pregnancyEnded = defineEventType({
  code: 'pregnancy_ended',
  klaster: 2,
  labels: bilingual('Kehamilan berakhir', 'Pregnancy ended'),
  subject: 'pregnancy',
  privacy: 'health',
  fields: {
    outcome: choice(bilingual('Hasil', 'Outcome'), {
      abortus: ['Keguguran', 'Abortion'],
      iufd: ['Janin mati dalam kandungan', 'Fetal death'],
      mola: ['Hamil anggur', 'Molar pregnancy'],
      ektopik: ['Hamil di luar kandungan', 'Ectopic pregnancy'],
      lain: ['Lainnya', 'Other'],
    }),
  },
  sample: { outcome: 'abortus' },
});
