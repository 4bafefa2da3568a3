/** Every visible string (Indonesian first, English), and the formats of numbers and dates. */
export * from './format.js';
export * from './i18n.js';
export * from './use-text.js';
