/** The only room that knows TypeORM and SQL. */
export { Database } from './database.js';
export type { DatabasePlace } from './place.js';
export { StoreInUse, type Connection, type Transaction } from './connection.js';
export { Store, type Step, type StoreTerms } from './store.js';
export type { Sql } from './sql.js';
export { ChangeLog, type LoggedCommit } from './change-log.js';
export type * from './commit.js';
export type { WorldImage } from './world-image.js';
export { EventLog, EventState, type LiveEvent, type NewRevision, type QuarantinedRevision, type StoredRevision } from './event-log.js';
export { ReadingTable, type Shares } from './reading-table.js';
export { LinkTable } from './link-table.js';
export { insertSorted, loadHistories, sorted, type GroupHistory } from './histories.js';
export * from './world-tables.js';
export type { BoundaryRow } from './entities.js';
export { AccessTables } from './access-tables.js';
export type { SessionRow, TokenRow } from './access-entities.js';
export { writeProbe } from './write-probe.js';
export { VaultTable, type SealedStatement } from './vault-table.js';
