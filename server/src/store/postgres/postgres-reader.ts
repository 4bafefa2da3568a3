/** Reads of committed data from PostgreSQL, several at one time; each snapshot sees one committed state. */
import type { Client } from 'pg';
import type { DataSource } from 'typeorm';
import type { Connection, Transaction, Work } from '../connection.js';
import { onConnection, openSource, SESSION } from './postgres-source.js';
import { PostgresSql } from './postgres-sql.js';

const IDLE_MS = 60_000;

export class PostgresReader implements Connection {
  readonly plain: Transaction;

  private constructor(private readonly source: DataSource) {
    const sql = new PostgresSql((statement) => onConnection(source, ({ ask }) => ask(statement)));
    this.plain = { sql, manager: source.manager };
  }

  static async open(url: string, lanes: number): Promise<PostgresReader> {
    const prepare = (client: Client) => client.query(`${SESSION}; SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY`);
    return new PostgresReader(await openSource({ url, most: lanes, idle: IDLE_MS, prepare }));
  }

  transaction<T>(work: Work<T>, after: (result: T) => void = () => undefined): Promise<T> {
    return onConnection(this.source, async (sql, runner) => {
      const result = await runner.manager.transaction('REPEATABLE READ', (manager) => work({ sql, manager }));
      after(result);
      return result;
    });
  }

  close = (): Promise<void> => this.source.destroy();
}
