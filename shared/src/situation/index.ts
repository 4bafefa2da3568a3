/** The situation of an area: numbers read off the facts, judged by the PWS method. */
export * from './facts.js';
