/** Kamus indikator: what every number means, who counts and who does not, with examples that run before the reader's eyes. */
export { Kamus } from './kamus.js';
