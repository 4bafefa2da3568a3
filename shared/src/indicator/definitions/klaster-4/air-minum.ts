/** Households with access to safe or basic drinking water. */
import { bilingual } from '../../../basics/index.js';
import { goodHouseholds } from '../../households.js';

export const airMinum = goodHouseholds({
  code: 'air_minum',
  names: bilingual('Akses air minum layak', 'Access to drinking water'),
  numerator: bilingual('Keluarga dengan air minum layak atau aman', 'Households with basic or safe drinking water'),
  source: 'Permenkes 2/2023 (kesehatan lingkungan)',
  inspected: ({ water }) => water && water !== 'tidak_layak',
  visited: ({ cleanWater }) => cleanWater,
  good: { water: 'layak' },
  bad: { water: 'tidak_layak' },
});
