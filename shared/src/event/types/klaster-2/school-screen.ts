/** A pupil, or a child of school age outside of school, is screened; the school year follows from the day. */
import {
  asWritten, adultPressure, bilingual, choice, completeness, defineEventType, glucose, hb, mentalPositive, optional, PRESSURE_ORDER, quantity, referred, school, senses, smoking, teeth, truth,
  withEstimate,
} from '../../writing/index.js';

export const schoolScreen = defineEventType({
  code: 'school_screen',
  klaster: 2,
  labels: bilingual('Skrining usia sekolah', 'School age screen'),
  subject: 'person',
  privacy: 'health',
  fields: {
    setting: optional(choice(bilingual('Tempat skrining', 'Where'), { sekolah: ['Sekolah', 'School'], luar_sekolah: ['Luar sekolah', 'Outside of school'] })),
    school,
    grade: optional(quantity(bilingual('Kelas', 'Grade'), { possible: [1, 12], hard: [1, 12], whole: true })),
    weightKg: optional(quantity(bilingual('Berat badan', 'Weight'), { unit: 'kg', hard: [8, 180], soft: [12, 110] })),
    heightCm: optional(quantity(bilingual('Tinggi badan', 'Height'), { unit: 'cm', hard: [80, 210], soft: [95, 190] })),
    ...adultPressure,
    gdsMgDl: glucose,
    hb,
    ...senses,
    teeth,
    mentalPositive,
    smoking,
    puberty: optional(truth(bilingual('Skrining kesehatan reproduksi', 'Reproductive health screen'))),
    completeness,
    referred,
    ...asWritten,
  },
  ordered: [PRESSURE_ORDER],
  prepare: withEstimate,
  sample: { setting: 'sekolah', grade: 7, weightKg: 38.5, heightCm: 146, vision: 'normal', completeness: 'lengkap' },
});
