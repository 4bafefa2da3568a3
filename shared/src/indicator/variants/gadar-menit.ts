/** Within how many minutes an emergency must be attended to. */
import { bilingual } from '../../basics/index.js';
import { defineVariant } from './variant.js';

export const gadarMenit = defineVariant({
  key: 'gadar_menit',
  names: bilingual('Batas waktu tanggap gawat darurat', 'Limit of the response to emergencies'),
  options: {
    '5': { names: bilingual('Di bawah 5 menit', 'Less than 5 minutes'), source: 'Standar pelayanan minimal gawat darurat' },
    '10': { names: bilingual('Di bawah 10 menit', 'Less than 10 minutes'), source: 'Local policy' },
  },
  default: '5',
});
