/** What an indicator says and what a reading may ask; the catalogue itself is in `definitions/`. */
export * from './contribution.js';
export * from './look.js';
export * from './definition.js';
export { History } from './history.js';
export type { Birth, Sex } from './birth.js';
export { residenceText, stockOf, type Stay } from './stay.js';
export { internalReadings, REPORT_PART, UNIT_REPORT_PART, type InternalReading } from './reported.js';
export { lmpOf, type Pregnancy } from './pregnancy.js';
export { definitions, definitionOf, type Catalogue } from './definitions/index.js';
