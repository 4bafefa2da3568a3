/** Weekly surveillance (SKDR): new cases by epi week, and the weeks that are a signal. */
export { surveillanceTable } from './weekly-table.js';
export { BASELINE, LEAST, RISE, ruleOf, watchedDiseases } from './disease-rule.js';
export { signalOf, thresholdOf } from './signal.js';
