/** Coverage of MR 1. */
import { bilingual } from '../../../basics/index.js';
import { doseCoverage } from '../../dose-coverage.js';

export const imunMr1 = doseCoverage({ code: 'imun_mr1', dose: 'mr:1', names: bilingual('Imunisasi MR 1', 'MR 1'), target: 95 });
