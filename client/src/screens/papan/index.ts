/** Papan, the wall. */
export { Papan } from './papan.js';
