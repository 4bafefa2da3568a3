/** What is seen of a house, by kader on a home visit and by sanitarians. */
import { bilingual } from '../../basics/index.js';
import { optional } from '../field.js';
import { truth } from './kinds.js';

export const house = {
  cleanWater: optional(truth(bilingual('Air bersih', 'Clean water'))),
  latrine: optional(truth(bilingual('Jamban sehat', 'Sanitary latrine'))),
  ventilation: optional(truth(bilingual('Ventilasi cukup', 'Good ventilation'))),
};
