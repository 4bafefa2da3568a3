/** What is measured of a body, with the ranges of domain notes 6.3. */
import { bilingual } from '../../basics/index.js';
import { optional, type Range } from '../field.js';
import { quantity } from './kinds.js';

interface PressureRanges {
  readonly sbp: { readonly hard: Range; readonly soft: Range };
  readonly dbp: { readonly hard: Range; readonly soft: Range };
}
const pressure = ({ sbp, dbp }: PressureRanges) => ({
  sbp: optional(quantity(bilingual('Sistolik', 'Systolic'), { unit: 'mmHg', ...sbp })),
  dbp: optional(quantity(bilingual('Diastolik', 'Diastolic'), { unit: 'mmHg', ...dbp })),
});
export const maternalPressure = pressure({ sbp: { hard: [70, 240], soft: [80, 180] }, dbp: { hard: [40, 150], soft: [45, 120] } });
export const adultPressure = pressure({ sbp: { hard: [70, 260], soft: [80, 220] }, dbp: { hard: [40, 160], soft: [45, 130] } });
/** For `ordered`: a diastolic above the systolic was written in the wrong field. */
export const PRESSURE_ORDER = ['dbp', 'sbp'] as const;

export const adultBody = {
  weightKg: optional(quantity(bilingual('Berat badan', 'Weight'), { unit: 'kg', hard: [20, 250], soft: [30, 150] })),
  heightCm: optional(quantity(bilingual('Tinggi badan', 'Height'), { unit: 'cm', hard: [100, 220], soft: [130, 195] })),
  waistCm: optional(quantity(bilingual('Lingkar perut', 'Waist'), { unit: 'cm', hard: [40, 180], soft: [50, 140] })),
};
export const maternalBody = {
  weightKg: optional(quantity(bilingual('Berat badan', 'Weight'), { unit: 'kg', hard: [30, 150], soft: [35, 120] })),
  heightCm: optional(quantity(bilingual('Tinggi badan', 'Height'), { unit: 'cm', hard: [120, 190], soft: [135, 180] })),
  muacCm: optional(quantity(bilingual('LiLA', 'Mid-upper arm circumference'), { unit: 'cm', hard: [15, 50], soft: [18, 40] })),
};
export const headCm = optional(quantity(bilingual('Lingkar kepala', 'Head circumference'), { unit: 'cm', hard: [25, 60], soft: [28, 56] }));
export const childMuacCm = optional(quantity(bilingual('LiLA', 'Mid-upper arm circumference'), { unit: 'cm', hard: [6, 25], soft: [9, 22] }));
export const birthLengthCm = quantity(bilingual('Panjang lahir', 'Birth length'), { unit: 'cm', hard: [20, 65], soft: [40, 58] });
export const birthWeightG = quantity(bilingual('Berat lahir', 'Birth weight'), { unit: 'g', hard: [300, 7000], soft: [900, 5500] });

export const glucose = optional(quantity(bilingual('Gula darah sewaktu', 'Random glucose'), { unit: 'mg/dL', hard: [30, 600], soft: [50, 450] }));
export const sugars = {
  gdsMgDl: glucose,
  gdpMgDl: optional(quantity(bilingual('Gula darah puasa', 'Fasting glucose'), { unit: 'mg/dL', hard: [30, 600], soft: [50, 350] })),
  hba1cPercent: optional(quantity(bilingual('HbA1c', 'HbA1c'), { unit: '%', hard: [3, 20], soft: [4, 15] })),
};
export const bloodFats = {
  cholesterolMgDl: optional(quantity(bilingual('Kolesterol total', 'Total cholesterol'), { unit: 'mg/dL', hard: [50, 600], soft: [90, 400] })),
  uricAcidMgDl: optional(quantity(bilingual('Asam urat', 'Uric acid'), { unit: 'mg/dL', hard: [0.5, 25], soft: [2, 14] })),
};
export const hb = optional(quantity(bilingual('Hb', 'Haemoglobin'), { unit: 'g/dL', hard: [3, 20], soft: [6, 17] }));
export const maternalTempC = optional(quantity(bilingual('Suhu', 'Temperature'), { unit: '°C', hard: [34, 42], soft: [35.5, 39] }));
export const childTempC = optional(quantity(bilingual('Suhu', 'Temperature'), { unit: '°C', hard: [30, 43], soft: [36, 38.5] }));
