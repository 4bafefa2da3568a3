/** Parts that the engine itself gives: whether anything at all was reported, whatever the indicator. */
export { REPORT_PART, UNIT_REPORT_PART } from '../indicator/index.js';
