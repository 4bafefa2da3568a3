/** The HTTP reads of the contract as hooks, one cache for all of them. */
export * from './http.js';
export * from './imports.js';
export * from './numbers.js';
export * from './query-client.js';
export * from './session.js';
export * from './setup.js';
export { useSurveillance } from './surveillance.js';
export * from './shapes.js';
export { useSituationAt } from './tables.js';
export * from './use-tables.js';
export * from './variants.js';
export * from './world.js';
