/** The only door to the socket: connection, freshness, and watches that follow the server without a gap. */
export { LiveProvider, useFeed, useFreshness, useServerTime, useTurns, useWatch } from './use-live.js';
export type { Freshness } from './link.js';
export type { Watched } from './watched.js';
export { useFreshnessWords, type FreshnessWords } from './words.js';
