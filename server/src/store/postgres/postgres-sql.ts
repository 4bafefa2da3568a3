/** The SQL port on one connection to PostgreSQL: one statement for each call, however many rows it is about. */
import type { Sql, SqlValue, Table } from '../sql.js';
import { changeOf, forEach, insertOf, single, type Statement } from './set-based.js';

/** Runs one statement and answers its rows. */
export type Ask = (statement: Statement) => Promise<readonly unknown[]>;

export class PostgresSql implements Sql {
  constructor(readonly ask: Ask) {}

  async all<Row>(query: string, values: readonly SqlValue[] = []): Promise<Row[]> {
    return (await this.ask(single(query, values))) as Row[];
  }

  async each<Row>(query: string, keys: readonly (readonly SqlValue[])[]): Promise<Row[]> {
    return keys.length === 0 ? [] : ((await this.ask(forEach(query, keys))) as Row[]);
  }

  async insert(table: Table, rows: readonly (readonly SqlValue[])[]): Promise<void> {
    if (rows.length > 0) await this.ask(insertOf(table, rows));
  }

  async change(statement: string, valueLists: readonly (readonly SqlValue[])[]): Promise<void> {
    const [only, ...others] = valueLists;
    if (only) await this.ask(others.length === 0 ? single(statement, only) : changeOf(statement, valueLists));
  }
}
