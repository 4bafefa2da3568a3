/** How many months a chronic patient may miss and still be served to standard. */
import { bilingual } from '../../basics/index.js';
import { defineVariant } from './variant.js';

export const htKepatuhan = defineVariant({
  key: 'ht_kepatuhan',
  names: bilingual('Bulan kontrol yang dibutuhkan (HT dan DM)', 'Months of control needed (HT and DM)'),
  options: {
    ketat: { names: bilingual('Setiap bulan', 'Every month'), source: 'SPM: monthly service as prescribed' },
    '80_persen': { names: bilingual('80 % dari bulan', '80 % of the months'), source: 'Local policy' },
  },
  default: 'ketat',
});
