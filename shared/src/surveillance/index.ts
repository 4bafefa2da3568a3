/** Weekly surveillance (SKDR): new cases by epi week, and the weeks that are a signal. */
export { surveillanceTable, type SurveillanceQuery } from './weekly-table.js';
export { BASELINE, LEAST, RISE, ruleOf, watchedDiseases, type DiseaseRule } from './disease-rule.js';
export { signalOf, thresholdOf, type Signal, type SignalKind, type WeekSeries } from './signal.js';
