/** Households with a sanitary latrine, own or shared. */
import { bilingual } from '../../../basics/index.js';
import { goodHouseholds } from '../../households.js';

export const stbmOdf = goodHouseholds({
  code: 'stbm_odf',
  names: bilingual('Akses jamban sehat (ODF)', 'Access to a sanitary latrine (ODF)'),
  numerator: bilingual('Keluarga dengan jamban sehat, sendiri atau bersama', 'Households with a sanitary latrine, own or shared'),
  source: 'Permenkes 3/2014 (STBM)',
  inspected: ({ latrine }) => latrine && (latrine === 'sendiri' || latrine === 'bersama'),
  visited: ({ latrine }) => latrine,
  good: { latrine: 'bersama' },
  bad: { latrine: 'tidak_sehat' },
});
