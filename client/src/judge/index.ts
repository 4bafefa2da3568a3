/** What all screens say of numbers and places alike: who is missing, what comes first, how it is painted and worded. */
export * from './judge.js';
export * from './names.js';
export * from './paints.js';
export * from './words.js';
