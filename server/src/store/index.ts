/** The only room that knows TypeORM and SQL. */
export { Database, type Transaction } from './database.js';
export { Store, type Step, type StepOrder, type StoreSettings } from './store.js';
export type { Sql, SqlValue, Table } from './sql.js';
export { ChangeLog, type LoggedCommit } from './change-log.js';
export type * from './commit.js';
export type { WorldImage } from './world-image.js';
