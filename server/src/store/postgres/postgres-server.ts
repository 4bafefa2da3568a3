/** PostgreSQL at a URL: one writing connection with the lock of the database, a pool of reading ones beside it. */
import type { Connection, Engine, EngineReport, Work } from '../connection.js';
import { toldOfOpening } from './away.js';
import { examinedDatabase } from './postgres-report.js';
import { PostgresReader } from './postgres-reader.js';
import { PostgresWriter } from './postgres-writer.js';

export class PostgresServer implements Engine {
  constructor(private readonly url: string) {}

  openWriter = (back: Work<void>, asOf?: readonly string[]): Promise<Connection> => opened(PostgresWriter.open(this.url, back, asOf));
  openReader = (lanes: number): Promise<Connection> => opened(PostgresReader.open(this.url, lanes));
  openApart = (): Promise<Connection> => this.openReader(1);

  async examine(): Promise<EngineReport> {
    const connection = await this.openReader(1);
    try {
      return await examinedDatabase(connection.plain.sql);
    } finally {
      await connection.close();
    }
  }
}

/** @throws StoreInUse, StoreUnusable, DatabaseAway */
async function opened<T>(opening: Promise<T>): Promise<T> {
  try {
    return await opening;
  } catch (fault) {
    throw toldOfOpening(fault);
  }
}
