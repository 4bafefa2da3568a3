/** The first steps of a world of one's own. */
export { Mulai } from './mulai.js';
