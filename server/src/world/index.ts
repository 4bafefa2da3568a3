/**
 * Places, sasaran, targets and outlines: files in, lists out. And the world of a data folder: empty, or the demo, which is
 * told through the ordinary intake and then goes on by itself.
 */
export { WorldModule } from './world.module.js';
export { openWorld, type WorldTerms } from './open-world.js';
export { LiveDemo } from './live-demo.js';
export { putPlaces, tryPlaces, type PlaceRegister, type PlaceRow, type PlaceVerdict } from './place-file.js';
export { Atlas } from './boundary/atlas.js';
export { takeOutlines, type OutlineVerdict } from './boundary/outline-file.js';
