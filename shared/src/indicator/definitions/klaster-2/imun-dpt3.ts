/** Coverage of DPT-HB-Hib 3. */
import { bilingual } from '../../../basics/index.js';
import { doseCoverage } from '../../dose-coverage.js';

export const imunDpt3 = doseCoverage({ code: 'imun_dpt3', dose: 'dpt_hb_hib:3', names: bilingual('Imunisasi DPT-HB-Hib 3', 'DPT-HB-Hib 3'), target: 95 });
