/** The event: envelope, types, revisions, and the check that turns JSON into an event or a list of problems. */
export * from './subject.js';
export * from './field.js';
export * from './event-type.js';
export * from './residence.js';
export * from './health-event.js';
export * from './content.js';
export * from './about.js';
export { eventTypes, eventTypeCodes, eventTypeOf, type EventTypeCode, type EventDataByType } from './types/index.js';
export * from './check/index.js';
