/** The charts, loaded when first needed: Recharts is the heaviest part of the client. */
import { lazy } from 'react';
import { patiently } from '../ui/index.js';

export type { Column } from './column.js';
export { ROWS_HEIGHT } from './column-rows.js';
/** Begins to load it before there are numbers to draw. */
export const loadPwsChart = () => patiently(async () => ({ default: (await import('./pws-chart.js')).PwsChart }));
export const PwsChart = lazy(loadPwsChart);
