/** The sign-in. */
export { Masuk } from './masuk.js';
