/** Postnatal visit of the mother (kunjungan nifas, KF); which of KF1-KF4 it is follows from its time. Fields: KIA register. */
import {
  bilingual, contraceptive, count, dangerSigns, defineEventType, maternalPressure, maternalTempC, motherState, optional, PRESSURE_ORDER, provider, truth, ttdTablets,
} from '../../writing/index.js';

export const pncVisit = defineEventType({
  code: 'pnc_visit',
  klaster: 2,
  labels: bilingual('Kunjungan nifas', 'Postnatal visit'),
  subject: 'pregnancy',
  privacy: 'health',
  fields: {
    provider,
    ...maternalPressure,
    tempC: maternalTempC,
    vitaminA: optional(truth(bilingual('Vitamin A diberikan', 'Vitamin A given'))),
    /** At this visit; both capsules of the standard may be given at once. */
    vitaminACapsules: optional(count(bilingual('Kapsul vitamin A', 'Vitamin A capsules'), 2, { unit: 'capsule' })),
    ttdTablets,
    familyPlanning: optional(truth(bilingual('KB pasca salin', 'Postpartum family planning'))),
    contraceptive: optional(contraceptive),
    motherState,
    dangerSigns,
  },
  ordered: [PRESSURE_ORDER],
  sample: { provider: 'bidan', sbp: 116, dbp: 74, vitaminA: true },
});
