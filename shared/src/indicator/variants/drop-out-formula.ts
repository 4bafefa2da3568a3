/** How drop-out is computed. */
import { bilingual } from '../../basics/index.js';
import { defineVariant } from './variant.js';

export const dropOutFormula = defineVariant({
  key: 'drop_out_formula',
  names: bilingual('Rumus drop-out imunisasi', 'Formula of immunization drop-out'),
  options: {
    relatif: { names: bilingual('Selisih dibagi yang mendapat dosis pertama', 'Difference over those with the first dose'), source: 'WHO' },
    selisih: { names: bilingual('Selisih cakupan', 'Difference of the coverages'), source: 'Provincial health profiles' },
  },
  default: 'relatif',
});
