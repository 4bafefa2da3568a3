/** The map of villages: the only door to Leaflet. */
export { MapView, type MapViewProps } from './map-view.js';
export type { NameGroup } from './map-marks.js';
export type { AreaPaint, Fill, Rank } from './paint.js';
