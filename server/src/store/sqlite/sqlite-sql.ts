/** The SQL port on better-sqlite3: prepared statements, kept per connection. Synchronous inside, so nothing can interleave. */
import type BetterSqlite3 from 'better-sqlite3';
import { conflictClause, type Sql, type SqlValue, type Table } from '../sql.js';

export class SqliteSql implements Sql {
  private readonly statements = new Map<string, BetterSqlite3.Statement>();

  constructor(private readonly connection: BetterSqlite3.Database) {}

  all<Row>(query: string, values: readonly SqlValue[] = []): Promise<Row[]> {
    return Promise.resolve(this.prepared(query).all(values) as Row[]);
  }

  each<Row>(query: string, keys: readonly (readonly SqlValue[])[]): Promise<Row[]> {
    const statement = this.prepared(query);
    const rows: Row[] = [];
    for (const key of keys) for (const row of statement.all(key)) rows.push(row as Row);
    return Promise.resolve(rows);
  }

  insert(table: Table, rows: readonly (readonly SqlValue[])[]): Promise<void> {
    return this.change(insertStatement(table), rows);
  }

  change(statement: string, valueLists: readonly (readonly SqlValue[])[]): Promise<void> {
    const prepared = this.prepared(statement);
    for (const values of valueLists) prepared.run(values);
    return Promise.resolve();
  }

  private prepared(text: string): BetterSqlite3.Statement {
    const known = this.statements.get(text);
    if (known) return known;
    const statement = this.connection.prepare(text);
    this.statements.set(text, statement);
    return statement;
  }
}

function insertStatement(table: Table): string {
  const places = table.columns.map(() => '?').join(', ');
  return `INSERT INTO ${table.name} (${table.columns.join(', ')}) VALUES (${places})${conflictClause(table)}`;
}
