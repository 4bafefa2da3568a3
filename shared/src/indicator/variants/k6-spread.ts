/** How the six contacts of K6 spread over the trimesters. */
import { bilingual } from '../../basics/index.js';
import { defineVariant } from './variant.js';

export const k6Spread = defineVariant({
  key: 'k6_spread',
  names: bilingual('Sebaran enam kontak K6 per trimester', 'Spread of the six contacts of K6 over the trimesters'),
  options: {
    '1-2-3': { names: bilingual('1-2-3', '1-2-3'), source: 'Permenkes 21/2021; home visit checklist of ILP' },
    '2-1-3': { names: bilingual('2-1-3', '2-1-3'), source: 'Buku KIA' },
  },
  default: '1-2-3',
});
