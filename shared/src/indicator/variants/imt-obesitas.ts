/** From which body mass index an adult is obese. */
import { bilingual } from '../../basics/index.js';
import { defineVariant } from './variant.js';

export const imtObesitas = defineVariant({
  key: 'imt_obesitas',
  names: bilingual('Batas IMT obesitas', 'Body mass index of obesity'),
  options: {
    '27': { names: bilingual('Di atas 27', 'Above 27'), source: 'Classes of Kemenkes' },
    '25': { names: bilingual('25 atau lebih', '25 or more'), source: 'Asia-Pacific classes' },
    '30': { names: bilingual('30 atau lebih', '30 or more'), source: 'WHO' },
  },
  default: '27',
});
