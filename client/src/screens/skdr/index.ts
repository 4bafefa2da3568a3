/** SKDR: new cases by epi week, and what is a signal; never more than a signal. */
export { SkdrScreen } from './skdr-screen.js';
