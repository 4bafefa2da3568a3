/** What an indicator says and what a reading may ask; the catalogue itself is in `definitions/`. */
export * from './contribution.js';
export * from './look.js';
export * from './definition.js';
export { History, residenceText } from './history.js';
export type { Birth } from './birth.js';
export { stockOf, type Stay } from './stay.js';
export { lmpOf, type Pregnancy } from './pregnancy.js';
export { definitions, definitionOf, type Catalogue } from './definitions/index.js';
