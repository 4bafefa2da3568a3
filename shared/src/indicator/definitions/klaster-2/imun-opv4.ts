/** Coverage of OPV 4. */
import { bilingual } from '../../../basics/index.js';
import { doseCoverage } from '../../dose-coverage.js';

export const imunOpv4 = doseCoverage({ code: 'imun_opv4', dose: 'opv:4', names: bilingual('Imunisasi OPV 4', 'OPV 4'), target: 95 });
