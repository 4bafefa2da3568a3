/** The map of villages: one to work with (the only door to Leaflet), one to look at. */
export { MapView } from './map-view.js';
export { StillMap } from './still-map.js';
export type { AreaPaint, Fill, Rank } from './paint.js';
