/** Who is of productive age. */
import { bilingual } from '../../basics/index.js';
import { defineVariant } from './variant.js';

export const usiaProduktif = defineVariant({
  key: 'usia_produktif',
  names: bilingual('Usia produktif', 'Productive age'),
  options: {
    '15-59': { names: bilingual('15-59 tahun', '15-59 years'), source: 'SPM usia produktif' },
    '18-59': { names: bilingual('18-59 tahun', '18-59 years'), source: 'Adult age of the home visit checklist of ILP' },
  },
  default: '15-59',
});
