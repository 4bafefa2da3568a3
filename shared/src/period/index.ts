/** All calendar work. Days are `2026-11-21`, months `2026-11`, epi weeks `2026-W37`; "now" is always handed in. */
export * from './day.js';
export * from './month.js';
export * from './epi-week.js';
export * from './instant.js';
export * from './zone.js';
export * from './period.js';
