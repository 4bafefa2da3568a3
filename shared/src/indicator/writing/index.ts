/** The words that definitions are written in. */
export * from './age.js';
export * from './define.js';
export * from './each.js';
export * from './once.js';
export * from './phrases.js';
export * from './span.js';
export * from './state.js';
