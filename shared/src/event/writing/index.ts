/** The words that event types are written in: kinds of fields, and groups of fields that several types share. */
export { bilingual } from '../../basics/index.js';
export { defineEventType, type RawData } from '../event-type.js';
export { optional, sensitive, withDefault } from '../field.js';
export * from './choice.js';
export * from './kinds.js';
export * from './person.js';
export * from './provider.js';
export * from './signs.js';
export * from './measures.js';
export * from './screening.js';
export * from './household.js';
export * from './stage.js';
export * from './pregnancy.js';
