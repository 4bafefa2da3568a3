/** The situation of an area: numbers read off the facts, judged by the PWS method, row by row. */
export { defaultRules, type Facts, type Rules } from './facts.js';
export { frameOf, type Frame } from './frame.js';
export { frameFor, planFor, type PwsQuery, type SituationQuery } from './query.js';
export { rowsOf, situationOf, type RowSelection } from './situation.js';
export { pwsTable } from './pws-table.js';
export { affected, touchedRows } from './affected.js';
export { isCountedByName } from './paper.js';
export { isOfUnits } from './units-of-row.js';
export { partsOfCatalogue } from './catalogue-parts.js';
export { applyDelta, applyRows, liveState, type LiveState } from './apply-delta.js';
export { residentsReader, type ResidentsRow } from './residents-reader.js';
export { isExtraKey } from './rows/row.js';
export { isToldAsWhole } from './rows/told-rows.js';
export type { Plan } from './rows/plan.js';
export { brokenGuards, type GuardQuery } from './guards/broken-guards.js';
export { guards } from './guards/guards.js';
