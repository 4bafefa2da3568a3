/** A child is weighed, and measured where it was. Fields and ranges: domain notes 6.3, after the e-PPGBM register. */
import { bilingual } from '../../basics/index.js';
import { defineEventType } from '../event-type.js';
import { choice, dayField, optional, quantity, shortText, truth } from '../field.js';
import { sex } from '../sex-field.js';

export const growthMeasure = defineEventType({
  code: 'growth_measure',
  labels: bilingual('Penimbangan dan pengukuran', 'Growth measurement'),
  subject: 'person',
  privacy: 'health',
  fields: {
    weightKg: quantity(bilingual('Berat badan', 'Weight'), { unit: 'kg', hard: [0.5, 40], soft: [1.5, 30] }),
    heightCm: optional(
      quantity(bilingual('Panjang atau tinggi badan', 'Length or height'), { unit: 'cm', hard: [38, 130], soft: [42, 125] }),
    ),
    position: optional(choice(bilingual('Cara ukur', 'Position'), ['telentang', 'berdiri'])),
    headCm: optional(quantity(bilingual('Lingkar kepala', 'Head circumference'), { unit: 'cm', hard: [25, 60], soft: [28, 56] })),
    muacCm: optional(quantity(bilingual('LiLA', 'Mid-upper arm circumference'), { unit: 'cm', hard: [6, 25], soft: [9, 22] })),
    oedema: optional(truth(bilingual('Edema', 'Oedema'))),
    /** As written on the sheet; used where the child is not registered. */
    birthDate: optional(dayField(bilingual('Tanggal lahir', 'Birth date'))),
    sex: optional(sex),
    device: optional(shortText(bilingual('Alat ukur', 'Device'))),
  },
  sample: { weightKg: 9.4, heightCm: 74.5, position: 'telentang' },
});
