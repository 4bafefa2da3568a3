/** How many iron tablets a year make an adolescent girl complete. */
import { bilingual } from '../../basics/index.js';
import { defineVariant } from './variant.js';

export const ttdRematriMinimum = defineVariant({
  key: 'ttd_rematri_minimum',
  names: bilingual('Jumlah TTD remaja putri setahun', 'Iron tablets of an adolescent girl in a year'),
  options: {
    '26': { names: bilingual('26 tablet', '26 tablets'), source: 'Indicator of the iron programme: half of the weekly tablets' },
    '52': { names: bilingual('52 tablet', '52 tablets'), source: 'One tablet a week' },
  },
  default: '26',
});
