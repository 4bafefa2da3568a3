/** Households with good ventilation. */
import { bilingual } from '../../../basics/index.js';
import { goodHouseholds } from '../../households.js';

export const rumahVentilasi = goodHouseholds({
  code: 'rumah_ventilasi',
  names: bilingual('Rumah berventilasi cukup', 'Houses with good ventilation'),
  numerator: bilingual('Keluarga yang rumahnya berventilasi cukup', 'Households whose house has good ventilation'),
  source: 'Home visit checklist of ILP',
  inspected: ({ ventilation }) => ventilation,
  visited: ({ ventilation }) => ventilation,
  good: { ventilation: true },
  bad: { ventilation: false },
});
