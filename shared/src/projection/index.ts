/** From events to numbers: whose history is touched, what it gives, the difference, the cells. */
export * from './owner.js';
export * from './reading.js';
export * from './difference.js';
export * from './cell.js';
export * from './cells.js';
export * from './links.js';
export * from './report-parts.js';
