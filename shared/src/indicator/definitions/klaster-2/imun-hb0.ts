/** Coverage of Hepatitis B birth dose. */
import { bilingual } from '../../../basics/index.js';
import { doseCoverage } from '../../dose-coverage.js';

export const imunHb0 = doseCoverage({ code: 'imun_hb0', dose: 'hb0', names: bilingual('Imunisasi HB0 (hepatitis B saat lahir)', 'Hepatitis B birth dose'), target: 100 });
