/** The check of incoming events. */
export { checkEvent } from './check-event.js';
export { checkFlags, type CheckContext, type Checked } from './checked.js';
export type { Identity } from './identity.js';
export { incomingEventSchema } from './incoming-event.js';
export { placeProblemOf } from './places.js';
export { placeAt, renamed, type Renamed, type WrittenPlace } from './renaming.js';
export { futureProblemOf } from './time.js';
export { problemsOf } from './schema-problems.js';
export { nikFault } from './nik.js';
