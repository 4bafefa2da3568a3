/** One writer, one transaction: from checked events to numbers. */
export { Writer } from './writer.js';
export type { ItemResult } from './batch.js';
export type { CheckedRevision } from './verdict.js';
export { recount, type RecountResult } from './recount.js';
export { countRedefined, redefine } from './redefining.js';
export { recountApart } from './recounter.js';
export type { Look, Reconsidered, WaitingRevision } from './reconsideration.js';
