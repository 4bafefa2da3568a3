/** Which antigens make the basic set complete. */
import { bilingual } from '../../basics/index.js';
import { defineVariant } from './variant.js';

export const idlSet = defineVariant({
  key: 'idl_set',
  names: bilingual('Antigen yang membentuk IDL', 'Antigens that make the basic set'),
  options: {
    dasar: { names: bilingual('HB0, BCG, OPV1-4, DPT1-3, IPV1, MR1', 'HB0, BCG, OPV1-4, DPT1-3, IPV1, MR1'), source: 'Definition of IDL until the newer antigens' },
    lengkap_baru: { names: bilingual('Ditambah PCV1-2, RV1-3, IPV2', 'With PCV1-2, RV1-3, IPV2 as well'), source: 'Schedule printed on the ILP checklist' },
  },
  default: 'dasar',
});
