/** The PWS method: the line, the trend, the status, the order, and the sentence that says why. Pure judgements over numbers. */
export { compareProducts, productOf } from './exact.js';
export { gapToLine, lineOf, targetToDate, WHOLE_TARGET, type Progress, type Tally, type Yardstick } from './line.js';
export { trendOf } from './trend.js';
export { verdictOf } from './status.js';
export { neededPerMonth } from './needed.js';
export { byCoverage } from './ranking.js';
export { reasonOf } from './reason/reason.js';
export type { Told } from './reason/tale.js';
