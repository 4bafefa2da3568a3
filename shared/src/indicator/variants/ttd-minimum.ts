/** How many iron tablets make a pregnancy complete. */
import { bilingual } from '../../basics/index.js';
import { defineVariant } from './variant.js';

export const ttdMinimum = defineVariant({
  key: 'ttd_minimum',
  names: bilingual('Jumlah TTD lengkap ibu hamil', 'Iron tablets that make a pregnancy complete'),
  options: {
    '90': { names: bilingual('90 tablet', '90 tablets'), source: 'Buku KIA; indicator of the iron programme until now' },
    '180': { names: bilingual('180 tablet', '180 tablets'), source: 'Newer programme of tablets and multiple micronutrients' },
  },
  default: '90',
});
