/** Antenatal visit (pemeriksaan kehamilan). Fields and ranges: domain notes 6.3, after the KIA register. */
import { bilingual } from '../../basics/index.js';
import { defineEventType } from '../event-type.js';
import { choice, dayField, optional, quantity, truth } from '../field.js';

export const ancVisit = defineEventType({
  code: 'anc_visit',
  labels: bilingual('Pemeriksaan kehamilan', 'Antenatal visit'),
  subject: 'pregnancy',
  privacy: 'health',
  fields: {
    gaWeeks: optional(
      quantity(bilingual('Umur kehamilan', 'Gestational age'), { unit: 'week', hard: [3, 43], soft: [4, 42], whole: true }),
    ),
    lmp: optional(dayField(bilingual('HPHT', 'Last menstrual period'))),
    provider: optional(choice(bilingual('Pemeriksa', 'Provider'), ['bidan', 'dokter', 'perawat', 'kader'])),
    weightKg: optional(quantity(bilingual('Berat badan', 'Weight'), { unit: 'kg', hard: [30, 150], soft: [35, 120] })),
    heightCm: optional(quantity(bilingual('Tinggi badan', 'Height'), { unit: 'cm', hard: [120, 190], soft: [135, 180] })),
    muacCm: optional(quantity(bilingual('LiLA', 'Mid-upper arm circumference'), { unit: 'cm', hard: [15, 50], soft: [18, 40] })),
    sbp: optional(quantity(bilingual('Sistolik', 'Systolic'), { unit: 'mmHg', hard: [70, 240], soft: [80, 180] })),
    dbp: optional(quantity(bilingual('Diastolik', 'Diastolic'), { unit: 'mmHg', hard: [40, 150], soft: [45, 120] })),
    hb: optional(quantity(bilingual('Hb', 'Haemoglobin'), { unit: 'g/dL', hard: [3, 20], soft: [6, 17] })),
    ttdTablets: optional(quantity(bilingual('TTD diberikan', 'Iron tablets given'), { unit: 'tablet', hard: [0, 90], whole: true })),
    tdDose: optional(quantity(bilingual('Status imunisasi Td', 'Td dose'), { hard: [0, 5], whole: true })),
    usg: optional(truth(bilingual('USG', 'Ultrasound'))),
  },
  sample: { gaWeeks: 11, provider: 'bidan', sbp: 118, dbp: 76 },
});
