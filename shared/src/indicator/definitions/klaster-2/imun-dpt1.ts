/** Coverage of DPT-HB-Hib 1. */
import { bilingual } from '../../../basics/index.js';
import { doseCoverage } from '../../dose-coverage.js';

export const imunDpt1 = doseCoverage({ code: 'imun_dpt1', dose: 'dpt_hb_hib:1', names: bilingual('Imunisasi DPT-HB-Hib 1', 'DPT-HB-Hib 1'), target: 95 });
