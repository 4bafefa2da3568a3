/** The map of villages: the only door to Leaflet. */
export { MapView } from './map-view.js';
export type { AreaPaint, Fill, Rank } from './paint.js';
