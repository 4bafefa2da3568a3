/** JSON from outside, read strictly: one way to write a thing, nothing that could do harm, no echo of what was wrong. */
export { strictJson, strictJsonLines, strictText, type Line } from './strict-json.js';
