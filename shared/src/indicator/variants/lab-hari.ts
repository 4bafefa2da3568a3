/** Within how many days the result of a specimen should be back. */
import { bilingual } from '../../basics/index.js';
import { defineVariant } from './variant.js';

export const labHari = defineVariant({
  key: 'lab_hari',
  names: bilingual('Batas hari hasil laboratorium rujukan', 'Days until the result of a specimen'),
  options: {
    '7': { names: bilingual('7 hari', '7 days'), source: 'Default of the catalogue' },
    '14': { names: bilingual('14 hari', '14 days'), source: 'Local policy' },
  },
  default: '7',
});
