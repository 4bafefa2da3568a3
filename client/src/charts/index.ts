/** The charts, loaded when first needed: Recharts is the heaviest part of the client. */
import { lazy } from 'react';
import { patiently } from '../ui/index.js';

export type { Column } from './column.js';
export { ROWS_HEIGHT } from './column-rows.js';
export type { BarGroup } from './group-bars.js';
export { FieldSign, type Field } from './field-sign.js';
export type { Point } from './quadrants.js';
export { WeekBars } from './week-bars.js';
/** Begins to load it before there are numbers to draw. */
export const loadPwsChart = () => patiently(async () => ({ default: (await import('./pws-chart.js')).PwsChart }));
export const PwsChart = lazy(loadPwsChart);
export const GroupBars = lazy(() => patiently(async () => ({ default: (await import('./group-bars.js')).GroupBars })));
export const Quadrants = lazy(() => patiently(async () => ({ default: (await import('./quadrants.js')).Quadrants })));
