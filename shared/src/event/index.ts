/** The event: envelope, types, revisions, and the check that turns JSON into an event or a list of problems. */
export * from './subject.js';
export * from './field.js';
export * from './event-type.js';
export * from './health-event.js';
export { eventTypes, eventTypeOf, type EventTypeCode, type EventDataByType } from './types/index.js';
