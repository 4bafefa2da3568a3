/** Coverage of BCG. */
import { bilingual } from '../../../basics/index.js';
import { doseCoverage } from '../../dose-coverage.js';

export const imunBcg = doseCoverage({ code: 'imun_bcg', dose: 'bcg:1', names: bilingual('Imunisasi BCG', 'BCG'), target: 100 });
