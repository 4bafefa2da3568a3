/** Dumps of a store, and stores made of them. */
export { dumpHead, dumpParts, type DumpPart } from './dump.js';
export { emptyStore, fillStore, StoreNotEmpty } from './fill.js';
