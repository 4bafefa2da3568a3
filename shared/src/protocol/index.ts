/** What travels: socket messages and reads, versioned. */
export * from './numbers.js';
export * from './socket.js';
export * from './reads.js';
export * from './boundaries.js';
export * from './surveillance.js';
export * from './event-types.js';
