/**
 * The SQL port of the hot tables: plain statements with `?`, spoken alike by every engine and written once.
 * Cold tables (tokens, places, targets) go through TypeORM repositories of the same transaction.
 *
 * What both engines understand, and what every table keeps to:
 * - columns are TEXT, INTEGER (64 bit, used up to 2^53), DOUBLE PRECISION or BLOB; true and false are 1 and 0; times are
 *   milliseconds or text. `migrations/define.ts` gives each engine its own word for them.
 * - text is compared byte by byte. No NUL character: PostgreSQL keeps none. What must come in an order says ORDER BY.
 * - names in lower case with underscores; another spelling of a column in an answer stands in double quotes.
 * - `?` stands for a value, never in quotes; count(*) and max() of an INTEGER are numbers, sum() is not (cast it to INTEGER).
 * - an upsert names its key in `replacing`; what else the engines do differently (`OR IGNORE`, `RETURNING`, JSON) stays out.
 * - a statement that fails spoils its whole transaction: let it throw.
 */
export type SqlValue = string | number | Uint8Array | null;
type Values = readonly SqlValue[];

export interface Sql {
  /** All rows of one query. */
  all<Row>(query: string, values?: Values): Promise<Row[]>;
  /** The rows of the same query for many keys, in the order of the keys; in which order those of one key come is not said. */
  each<Row>(query: string, keys: readonly Values[]): Promise<Row[]>;
  /** Inserts rows; with `replacing`, a row whose key columns are there already is overwritten. No two rows have one key. */
  insert(table: Table, rows: readonly Values[]): Promise<void>;
  /** The same `UPDATE … SET … WHERE …` or `DELETE FROM … WHERE …` for many value lists. No two lists meet one row. */
  change(statement: string, valueLists: readonly Values[]): Promise<void>;
}

export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  /** Key columns of an upsert; none = a row is written once. */
  readonly replacing?: readonly string[];
}

/** The end of an INSERT: what becomes of a row whose key is there already. */
export function conflictClause({ columns, replacing }: Table): string {
  if (!replacing) return '';
  const updates = columns.filter((column) => !replacing.includes(column)).map((column) => `${column} = excluded.${column}`);
  return ` ON CONFLICT (${replacing.join(', ')}) DO ${updates.length > 0 ? `UPDATE SET ${updates.join(', ')}` : 'NOTHING'}`;
}
