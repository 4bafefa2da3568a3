/** Places: wilayah codes, levels, units, and the tree of both, valid in time. */
export * from './code.js';
export * from './place-types.js';
export * from './places.js';
