/** An elder is assessed: daily activities (AKS), the domains of SKILAS, and what follows from it. */
import {
  adl, asWritten, bilingual, choice, completeness, count, defineEventType, educated, listOf, optional, quantity, referred, sensitive, truth, withEstimate,
} from '../../writing/index.js';

export const elderlyAssess = defineEventType({
  code: 'elderly_assess',
  klaster: 3,
  labels: bilingual('Skrining lansia', 'Assessment of an elder'),
  subject: 'person',
  privacy: 'health',
  fields: {
    adl,
    /** As the register says, where no score is told: A independent, B light to moderate, C heavy to total dependence. */
    claimedIndependence: optional(choice(bilingual('Tingkat kemandirian', 'Independence'), { a: ['Mandiri (A)', 'Independent (A)'], b: ['Bergantung sebagian (B)', 'Partly dependent (B)'], c: ['Bergantung penuh (C)', 'Dependent (C)'] })),
    skilas: optional(truth(bilingual('SKILAS dilakukan', 'SKILAS done'))),
    skilasFindings: optional(
      listOf(
        bilingual('Masalah menurut SKILAS', 'Problems by SKILAS'),
        choice(bilingual('Masalah', 'Problem'), {
          kognitif: ['Kognitif', 'Cognition'],
          mobilisasi: ['Mobilisasi', 'Mobility'],
          malnutrisi: ['Malnutrisi', 'Nutrition'],
          penglihatan: ['Penglihatan', 'Vision'],
          pendengaran: ['Pendengaran', 'Hearing'],
          depresi: ['Depresi', 'Depression'],
        }),
      ),
    ),
    gds4: optional(sensitive(count(bilingual('Skor GDS-4', 'GDS-4 score'), 4))),
    gds15: optional(sensitive(count(bilingual('Skor GDS-15', 'GDS-15 score'), 15))),
    miniCog: optional(count(bilingual('Skor Mini-Cog', 'Mini-Cog score'), 5)),
    mna: optional(quantity(bilingual('Skor MNA', 'MNA score'), { hard: [0, 30] })),
    sppb: optional(count(bilingual('Skor SPPB', 'SPPB score'), 12)),
    fallRisk: optional(truth(bilingual('Risiko jatuh', 'Risk of falling'))),
    treated: optional(truth(bilingual('Diobati', 'Treated'))),
    education: educated,
    empowered: optional(truth(bilingual('Ikut pemberdayaan', 'Takes part in empowerment'))),
    completeness,
    referred,
    ...asWritten,
  },
  needsOneOf: [['adl', 'claimedIndependence', 'skilas', 'skilasFindings', 'gds4', 'gds15', 'miniCog', 'mna', 'sppb', 'fallRisk', 'treated', 'education', 'empowered', 'completeness']],
  prepare: withEstimate,
  sample: { adl: 20, skilas: true, skilasFindings: ['penglihatan'], completeness: 'lengkap' },
});
