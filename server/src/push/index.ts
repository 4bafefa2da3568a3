/** Live numbers for every screen that watches. */
export { PushModule } from './push.module.js';
