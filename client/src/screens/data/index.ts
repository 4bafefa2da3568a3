/** Files in. */
export { Data } from './data.js';
