/** The charts, loaded when first needed: Recharts is the heaviest part of the client. */
import { lazy } from 'react';

export type { Column, PwsChartProps } from './column.js';
export { ROWS_HEIGHT } from './column-rows.js';
export const PwsChart = lazy(async () => ({ default: (await import('./pws-chart.js')).PwsChart }));
