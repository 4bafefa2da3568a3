/** Diarrhoea of children under five treated with ORS and zinc. */
import { bilingual } from '../../../basics/index.js';
import { sickChildren } from '../../sick-children.js';

const DIARRHOEA: ReadonlySet<string> = new Set(['diare', 'diare_dehidrasi']);

export const diareBalita = sickChildren({
  code: 'diare_balita',
  group: 'diare_balita',
  names: bilingual('Diare balita dilayani', 'Diarrhoea under five treated'),
  numerator: bilingual('Balita diare yang mendapat oralit dan zinc', 'Children under five with diarrhoea given ORS and zinc'),
  denominator: bilingual('Perkiraan kasus diare balita', 'Expected cases of diarrhoea under five'),
  isCounted: ({ data }) => DIARRHOEA.has(data.classification) && data.ors === true && data.zinc === true,
  visits: [
    { classification: 'diare', mtbs: true, ors: true, zinc: true },
    { classification: 'diare', mtbs: true, ors: true },
  ],
});
