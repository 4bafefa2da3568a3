/** Plain parts, the symbols and the design tokens; what a judged number looks like. */
export * from './bar.js';
export * from './mark.js';
export * from './palette.js';
export * from './parts.js';
export * from './patient.js';
export * from './symbols.js';
export * from './theme.js';
