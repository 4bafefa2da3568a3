/** Pneumonia of children under five found and treated. */
import { bilingual } from '../../../basics/index.js';
import { sickChildren } from '../../sick-children.js';

const PNEUMONIA: ReadonlySet<string> = new Set(['pneumonia', 'pneumonia_berat']);

export const pneumoniaBalita = sickChildren({
  code: 'pneumonia_balita',
  group: 'pneumonia_balita',
  names: bilingual('Pneumonia balita ditemukan dan ditangani', 'Pneumonia under five found and treated'),
  numerator: bilingual('Balita pneumonia yang ditemukan dan ditangani', 'Children under five with pneumonia found and treated'),
  denominator: bilingual('Perkiraan kasus pneumonia balita', 'Expected cases of pneumonia under five'),
  isCounted: ({ data }) => PNEUMONIA.has(data.classification),
  visits: [
    { classification: 'pneumonia', mtbs: true },
    { classification: 'batuk_bukan_pneumonia', mtbs: true },
  ],
});
