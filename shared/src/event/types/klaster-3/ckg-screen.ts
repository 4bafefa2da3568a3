/**
 * Cek Kesehatan Gratis: one visit that answers for many programmes at once. Growth, development and vaccines of children
 * have events of their own beside it.
 */
import {
  adl, adultPressure, asWritten, bilingual, bloodFats, choice, defineEventType, hb, lifestyle, mentalPositive, optional, PRESSURE_ORDER, puma, quantity, referred, senses, sugars, tbSymptoms,
  teeth, tripleElimination, truth, withEstimate, womensCancer,
} from '../../writing/index.js';

export const ckgScreen = defineEventType({
  code: 'ckg_screen',
  klaster: 3,
  labels: bilingual('Cek Kesehatan Gratis', 'Free health check'),
  subject: 'person',
  privacy: 'health',
  fields: {
    /** Whether the gateway was gone through to its end. */
    status: choice(bilingual('Status', 'Status'), { selesai: ['Selesai', 'Completed'], sebagian: ['Sebagian', 'Partial'] }),
    setting: optional(
      choice(bilingual('Tempat', 'Where'), { puskesmas: ['Puskesmas', 'Puskesmas'], posyandu: ['Posyandu', 'Posyandu'], sekolah: ['Sekolah', 'School'], tempat_kerja: ['Tempat kerja', 'Workplace'], lain: ['Lainnya', 'Elsewhere'] }),
    ),
    ...asWritten,
    weightKg: optional(quantity(bilingual('Berat badan', 'Weight'), { unit: 'kg', hard: [0.5, 250], soft: [2, 150] })),
    heightCm: optional(quantity(bilingual('Tinggi badan', 'Height'), { unit: 'cm', hard: [38, 220], soft: [45, 195] })),
    waistCm: optional(quantity(bilingual('Lingkar perut', 'Waist'), { unit: 'cm', hard: [40, 180], soft: [50, 140] })),
    ...adultPressure,
    ...sugars,
    ...bloodFats,
    hb,
    ...lifestyle,
    puma,
    ...senses,
    teeth,
    mentalPositive,
    ...womensCancer,
    ...tripleElimination,
    ...tbSymptoms,
    tbPresumptive: optional(truth(bilingual('Terduga TBC', 'Presumptive TB'))),
    adl,
    referred,
  },
  ordered: [PRESSURE_ORDER],
  prepare: withEstimate,
  sample: { status: 'selesai', setting: 'puskesmas', sbp: 124, dbp: 78, gdsMgDl: 98, weightKg: 58, heightCm: 160, smoking: 'aktif', cough: false, tbPresumptive: false },
});
