/** Whether a birth at a pustu is a birth in a facility. */
import { bilingual } from '../../basics/index.js';
import { defineVariant } from './variant.js';

export const pustuFaskes = defineVariant({
  key: 'pustu_faskes',
  names: bilingual('Persalinan di Pustu sebagai persalinan di fasilitas', 'Births at a pustu as births in a facility'),
  options: {
    tidak: { names: bilingual('Tidak dihitung', 'Do not count'), source: 'SPM: Puskesmas, hospital, clinic and practice of a midwife' },
    ya: { names: bilingual('Dihitung', 'Count'), source: 'Local rule where a pustu is equipped for births' },
  },
  default: 'tidak',
});
