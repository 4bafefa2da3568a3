/** Diabetes served to standard: blood sugar and education in every month. */
import { bilingual } from '../../../basics/index.js';
import { standardCare } from '../../standard-care.js';

export const dmStandar = standardCare({
  code: 'dm_standar',
  condition: 'dm',
  names: bilingual('Diabetes dilayani sesuai standar', 'Diabetes served to standard'),
  numerator: bilingual(
    'Penderita diabetes yang sejak Januari (atau sejak diagnosis) setiap bulan diperiksa gula darahnya dan mendapat edukasi',
    'Diabetes patients with blood sugar taken and education given in every month since January (or since diagnosis)',
  ),
  patients: bilingual('penderita diabetes', 'diabetes patients'),
  isMeasured: ({ data }) => data.gdsMgDl !== undefined || data.gdpMgDl !== undefined,
  measure: { gdsMgDl: 140 },
});
