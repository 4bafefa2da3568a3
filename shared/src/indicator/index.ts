/** What an indicator says and what a reading may ask; the catalogue itself is in `definitions/`. */
export * from './contribution.js';
export * from './look.js';
export * from './definition.js';
export { History } from './history.js';
export { stockOf } from './stay.js';
export { internalReadings, REPORT_PART, UNIT_REPORT_PART } from './reported.js';
export { definitions, type Catalogue } from './definitions/index.js';
