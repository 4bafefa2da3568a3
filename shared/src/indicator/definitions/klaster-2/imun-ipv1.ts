/** Coverage of IPV 1. */
import { bilingual } from '../../../basics/index.js';
import { doseCoverage } from '../../dose-coverage.js';

export const imunIpv1 = doseCoverage({ code: 'imun_ipv1', dose: 'ipv:1', names: bilingual('Imunisasi IPV 1', 'IPV 1'), target: 95 });
