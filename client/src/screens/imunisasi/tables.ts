/** What the parts of the page share: every number's table, and what the catalogue says of it. */
import type { IndicatorRow, PwsTable } from '@pantau/shared/protocol';
import type { Shown } from './antigens.js';

export type Tables = ReadonlyMap<Shown, PwsTable>;
export type Rows = ReadonlyMap<string, IndicatorRow>;
