/** Which tables there are, and their rows page by page: the one thing that each engine is asked in its own words. */
import { assert } from '@pantau/shared/basics';
import type { Transaction } from '../connection.js';
import type { Sql, SqlValue } from '../sql.js';

export interface DumpedTable {
  readonly name: string;
  readonly columns: readonly string[];
}
type Page = readonly (readonly SqlValue[])[];

export interface Catalogue {
  tables(): Promise<DumpedTable[]>;
  /** All rows of the table, some at a time. */
  pages(table: DumpedTable): AsyncGenerator<Page>;
}

/** Rows of one page: a step of the change log may be a megabyte. */
const PAGE = 250;

export function catalogueOf({ sql, manager }: Transaction): Catalogue {
  return manager.connection.options.type === 'postgres' ? new PostgresCatalogue(sql) : new SqliteCatalogue(sql);
}

type Row = Readonly<Record<string, SqlValue>>;
const pageOf = ({ columns }: DumpedTable, rows: readonly Row[]): Page => rows.map((row) => columns.map((column) => row[column] ?? null));

const PLAIN = /^[a-z][a-z0-9_]*$/;

/** Names stand in statements as they are: they are those of our own migrations, and nothing else will do. */
function tablesOf(columns: readonly { table: string; column: string }[]): DumpedTable[] {
  for (const { table, column } of columns) assert(PLAIN.test(table) && PLAIN.test(column), `a plain name, not ${table}.${column}`);
  const names = [...new Set(columns.map(({ table }) => table))];
  return names.map((name) => ({ name, columns: columns.filter(({ table }) => table === name).map(({ column }) => column) }));
}

class SqliteCatalogue implements Catalogue {
  constructor(private readonly sql: Sql) {}

  async tables(): Promise<DumpedTable[]> {
    const rows = await this.sql.all<{ table: string; column: string }>(
      `SELECT t.name AS "table", c.name AS "column" FROM sqlite_master t JOIN pragma_table_info(t.name) c
        WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' ORDER BY t.name, c.cid`,
    );
    return tablesOf(rows);
  }

  async *pages(table: DumpedTable): AsyncGenerator<Page> {
    const query = `SELECT rowid AS dump_row, ${table.columns.join(', ')} FROM ${table.name} WHERE rowid > ? ORDER BY rowid LIMIT ${PAGE}`;
    for (let last: SqlValue = 0; ; ) {
      const rows: Row[] = await this.sql.all<Row>(query, [last]);
      const end = rows.at(-1);
      if (!end) return;
      yield pageOf(table, rows);
      last = end.dump_row ?? 0;
    }
  }
}

class PostgresCatalogue implements Catalogue {
  constructor(private readonly sql: Sql) {}

  async tables(): Promise<DumpedTable[]> {
    const rows = await this.sql.all<{ table: string; column: string }>(
      `SELECT c.table_name AS "table", c.column_name AS "column" FROM information_schema.columns c
        JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name
        WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE' ORDER BY c.table_name COLLATE "C", c.ordinal_position`,
    );
    return tablesOf(rows);
  }

  async *pages(table: DumpedTable): AsyncGenerator<Page> {
    await this.sql.all(`DECLARE dump NO SCROLL CURSOR FOR SELECT ${table.columns.join(', ')} FROM ${table.name}`);
    for (;;) {
      const rows = await this.sql.all<Row>(`FETCH ${PAGE} FROM dump`);
      if (rows.length === 0) break;
      yield pageOf(table, rows);
    }
    await this.sql.all('CLOSE dump');
  }
}
