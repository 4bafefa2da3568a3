/**
 * The SQL port of the hot tables: plain statements with `?`, spoken alike by every engine.
 * Cold tables (tokens, places, targets) go through TypeORM repositories of the same transaction.
 */
export type SqlValue = string | number | null;

export interface Sql {
  /** All rows of one query. */
  all<Row>(query: string, values?: readonly SqlValue[]): Promise<Row[]>;
  /** The rows of the same query for many keys, in the order of the keys. */
  each<Row>(query: string, keys: readonly (readonly SqlValue[])[]): Promise<Row[]>;
  /** Inserts rows; with `replacing`, a row whose key columns are there already is overwritten. */
  insert(table: Table, rows: readonly (readonly SqlValue[])[]): Promise<void>;
  /** The same statement for many value lists. */
  change(statement: string, valueLists: readonly (readonly SqlValue[])[]): Promise<void>;
}

export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  /** Key columns of an upsert; none = a row is written once. */
  readonly replacing?: readonly string[];
}
