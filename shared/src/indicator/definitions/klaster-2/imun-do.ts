/** Drop-out from DPT1 to MR1. */
import { bilingual } from '../../../basics/index.js';
import { DROP_OUT, dropOut } from '../../drop-out.js';
import { derived } from '../../writing/index.js';

export const imunDo = derived({
  ...DROP_OUT,
  ...dropOut('imun_dpt1', 'imun_mr1'),
  code: 'imun_do',
  variants: ['drop_out_formula'],
  names: bilingual('Drop-out imunisasi DPT1-MR1', 'Immunization drop-out DPT1-MR1'),
});
