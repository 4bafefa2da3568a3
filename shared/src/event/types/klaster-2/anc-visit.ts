/** Antenatal visit (pemeriksaan kehamilan). Fields and ranges: domain notes 6.3, after the KIA register. */
import {
  bilingual, choice, count, dangerSigns, dayField, defineEventType, glucose, hb, maternalBody, maternalPressure, optional, PRESSURE_ORDER, provider, quantity, referred,
  riskFactors, tripleElimination, truth, ttdTablets,
} from '../../writing/index.js';

export const ancVisit = defineEventType({
  code: 'anc_visit',
  klaster: 2,
  labels: bilingual('Pemeriksaan kehamilan', 'Antenatal visit'),
  subject: 'pregnancy',
  privacy: 'health',
  fields: {
    gaWeeks: optional(
      quantity(bilingual('Umur kehamilan', 'Gestational age'), { unit: 'week', hard: [3, 43], soft: [4, 42], whole: true }),
    ),
    lmp: optional(dayField(bilingual('HPHT', 'Last menstrual period'))),
    provider,
    ...maternalBody,
    ...maternalPressure,
    hb,
    gdsMgDl: glucose,
    proteinuria: optional(
      choice(bilingual('Protein urin', 'Urine protein'), {
        negatif: ['Negatif', 'Negative'],
        plus_1: ['+1', '+1'],
        plus_2: ['+2', '+2'],
        plus_3: ['+3 atau lebih', '+3 or more'],
      }),
    ),
    fundalHeightCm: optional(quantity(bilingual('Tinggi fundus', 'Fundal height'), { unit: 'cm', hard: [0, 45], soft: [0, 40] })),
    fetalHeartRate: optional(quantity(bilingual('Denyut jantung janin', 'Fetal heart rate'), { unit: '/min', hard: [80, 200], soft: [110, 170], whole: true })),
    ttdTablets,
    /** Swallowed since the last visit, as she says. */
    ttdTaken: optional(count(bilingual('TTD diminum', 'Iron tablets taken'), 180, { usual: 90, unit: 'tablet' })),
    tdDose: optional(quantity(bilingual('Status imunisasi Td', 'Td dose'), { hard: [0, 5], whole: true })),
    usg: optional(truth(bilingual('USG', 'Ultrasound'))),
    ...tripleElimination,
    pmt: optional(truth(bilingual('PMT diberikan', 'Supplementary food given'))),
    gravida: optional(count(bilingual('Kehamilan ke (G)', 'Gravida (G)'), 20, { usual: 10 })),
    para: optional(count(bilingual('Persalinan (P)', 'Para (P)'), 20, { usual: 10 })),
    abortions: optional(count(bilingual('Keguguran (A)', 'Abortions (A)'), 15, { usual: 5 })),
    riskFactors,
    /** Left out: the provider. */
    riskFoundBy: optional(
      choice(bilingual('Risiko ditemukan oleh', 'Risk found by'), {
        nakes: ['Tenaga kesehatan', 'Health worker'],
        kader: ['Kader', 'Kader'],
        dukun: ['Dukun', 'Traditional birth attendant'],
        keluarga: ['Keluarga atau masyarakat', 'Family or community'],
      }),
    ),
    /** Poedji Rochjati: 2 low, 6-10 high, from 12 very high. */
    kspr: optional(quantity(bilingual('Skor Poedji Rochjati', 'Poedji Rochjati score'), { hard: [2, 110], soft: [2, 40], whole: true })),
    dangerSigns,
    birthPlan: optional(truth(bilingual('Rencana persalinan (P4K)', 'Birth plan (P4K)'))),
    dueOn: optional(dayField(bilingual('HPL', 'Due date'))),
    referred,
    /** As the register says; the contacts themselves are counted from the visits. */
    claimedContact: optional(
      choice(bilingual('Kontak menurut buku', 'Contact as registered'), { k1: ['K1', 'K1'], k2: ['K2', 'K2'], k3: ['K3', 'K3'], k4: ['K4', 'K4'], k5: ['K5', 'K5'], k6: ['K6', 'K6'] }),
    ),
  },
  ordered: [PRESSURE_ORDER, ['para', 'gravida']],
  sample: { gaWeeks: 11, provider: 'bidan', sbp: 118, dbp: 76 },
});
