/** Drop-out from DPT1 to DPT3. */
import { bilingual } from '../../../basics/index.js';
import { DROP_OUT, dropOut } from '../../drop-out.js';
import { derived } from '../../writing/index.js';

export const imunDoDpt3 = derived({
  ...DROP_OUT,
  ...dropOut('imun_dpt1', 'imun_dpt3'),
  code: 'imun_do_dpt3',
  variants: ['drop_out_formula'],
  names: bilingual('Drop-out imunisasi DPT1-DPT3', 'Immunization drop-out DPT1-DPT3'),
});
