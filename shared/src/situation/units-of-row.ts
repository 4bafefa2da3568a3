/** Numbers of units, not of those they served: a posyandu that is active, its kader, the beds of a Puskesmas. */
import type { IndicatorDefinition } from '../indicator/index.js';
import { NOWHERE, type Row, type Spot } from './rows/row.js';

/** Whether it stands where the unit belongs, whoever the unit served. */
export const isOfUnits = ({ value }: IndicatorDefinition): boolean => value.kind === 'counted' && value.ofUnits === true;

/** Where the number of a row is read. */
export const countsOf = (row: Row, definition: IndicatorDefinition): Spot => (isOfUnits(definition) ? unitsOfRow(row) : row.counts);

const spots = new WeakMap<Row, Spot>();

/** The units that belong to a row, whoever they served. */
export function unitsOfRow(row: Row): Spot {
  const known = spots.get(row) ?? { ...NOWHERE, served: { units: row.units, clients: { of: 'anywhere' } } };
  spots.set(row, known);
  return known;
}
