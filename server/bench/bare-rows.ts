/** The log of events as plain rows: read from a store, and written again by nothing but prepared INSERTs. */
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';

export interface EventRows {
  /** The statements that make the table and its indexes. */
  readonly tables: readonly string[];
  readonly columns: readonly string[];
  readonly values: readonly (readonly (string | number | null)[])[];
}

const FILE = 'pantau.sqlite';

export function rowsIn(folder: string): EventRows {
  const database = new BetterSqlite3(join(folder, FILE), { readonly: true });
  const tables = database.prepare(`SELECT sql FROM sqlite_master WHERE tbl_name = 'event' AND sql IS NOT NULL ORDER BY type DESC`).pluck().all() as string[];
  const select = database.prepare('SELECT * FROM event ORDER BY seq');
  const columns = select.columns().map(({ name }) => name);
  const values = select.raw().all() as (string | number | null)[][];
  database.close();
  return { tables, columns, values };
}

/** Writes the rows in transactions of so many, as durable as the store's own; answers the seconds it took. */
export function insertBare(folder: string, { tables, columns, values }: EventRows, batch: number): number {
  const database = new BetterSqlite3(join(folder, FILE));
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('wal_autocheckpoint = 4000');
  database.pragma('cache_size = -65536');
  for (const table of tables) database.exec(table);
  const insert = database.prepare(`INSERT INTO event (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`);
  const write = database.transaction((from: number) => {
    for (const row of values.slice(from, from + batch)) insert.run(row);
  });
  const began = performance.now();
  for (let from = 0; from < values.length; from += batch) write(from);
  const took = (performance.now() - began) / 1000;
  database.close();
  return took;
}
