/** An adult is screened for non-communicable diseases. A finding here is a suspicion, never a diagnosis. */
import {
  adultBody, adultPressure, asWritten, bilingual, bloodFats, choice, completeness, defineEventType, educated, lifestyle, mentalPositive, optional, PRESSURE_ORDER, puma, referred, senses,
  sugars, teeth, withEstimate, womensCancer,
} from '../../writing/index.js';

export const ptmScreen = defineEventType({
  code: 'ptm_screen',
  klaster: 3,
  labels: bilingual('Skrining PTM', 'NCD screen'),
  subject: 'person',
  privacy: 'health',
  fields: {
    setting: optional(
      choice(bilingual('Tempat skrining', 'Where'), {
        posyandu: ['Posyandu atau posbindu', 'Posyandu or posbindu'],
        puskesmas: ['Puskesmas atau pustu', 'Puskesmas or pustu'],
        tempat_kerja: ['Tempat kerja', 'Workplace'],
        rumah: ['Rumah', 'Home'],
        lain: ['Lainnya', 'Elsewhere'],
      }),
    ),
    ...asWritten,
    ...adultBody,
    ...adultPressure,
    ...sugars,
    ...bloodFats,
    ...lifestyle,
    puma,
    ...senses,
    teeth,
    mentalPositive,
    ...womensCancer,
    completeness,
    education: educated,
    referred,
  },
  ordered: [PRESSURE_ORDER],
  prepare: withEstimate,
  sample: { sbp: 128, dbp: 82, gdsMgDl: 112, weightKg: 61, heightCm: 158, waistCm: 84, smoking: 'tidak', vision: 'normal', hearing: 'normal', completeness: 'lengkap' },
});
