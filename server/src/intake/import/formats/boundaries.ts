/** Outlines of areas as GeoJSON: a collection of Polygon or MultiPolygon, each with the code of its area. */
import { bilingual } from '@pantau/shared/basics';
import type { JsonFormat } from '../format.js';

export const boundaries: JsonFormat = {
  code: 'boundaries',
  names: bilingual('Batas wilayah (GeoJSON)', 'Outlines of areas (GeoJSON)'),
  reads: 'json',
  makes: 'boundaries',
  sample: [['{"type":"FeatureCollection","features":[{"type":"Feature","id":"17.04.02.2010","geometry":{"type":"Polygon","coordinates":[[[103.36,-4.70],[103.37,-4.70],[103.37,-4.69],[103.36,-4.70]]]}}]}']],
};
