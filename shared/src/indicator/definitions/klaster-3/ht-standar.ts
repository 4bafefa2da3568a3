/** Hypertension served to standard: blood pressure and education in every month. */
import { bilingual } from '../../../basics/index.js';
import { standardCare } from '../../standard-care.js';

export const htStandar = standardCare({
  code: 'ht_standar',
  condition: 'ht',
  names: bilingual('Hipertensi dilayani sesuai standar', 'Hypertension served to standard'),
  numerator: bilingual(
    'Penderita hipertensi yang sejak Januari (atau sejak diagnosis) setiap bulan diukur tekanan darahnya dan mendapat edukasi',
    'Hypertension patients with blood pressure taken and education given in every month since January (or since diagnosis)',
  ),
  patients: bilingual('penderita hipertensi', 'hypertension patients'),
  isMeasured: ({ data }) => data.sbp !== undefined && data.dbp !== undefined,
  measure: { sbp: 130, dbp: 80 },
});
