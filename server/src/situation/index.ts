/** Numbers out: the situation and PWS table of an area, why a number is what it is, and what moved it. */
export { SituationModule } from './situation.module.js';
