/**
 * Places, sasaran, targets and outlines: files in, lists out. And the world of a data folder: empty, or the demo, which is
 * told through the ordinary intake and then goes on by itself.
 */
export { WorldModule } from './world.module.js';
export { openWorld, type WorldTerms } from './open-world.js';
export { LiveDemo } from './live-demo.js';
