/**
 * All that a store holds, table by table, page by page, in words that every engine understands. Tables are found, not
 * listed, so that none is forgotten. What can be made anew (cells and their checkpoint) and what must not come back
 * (browser sessions) stays out.
 */
import type { Transaction } from '../connection.js';
import type { SqlValue } from '../sql.js';
import { catalogueOf, type DumpedTable } from './catalogue.js';

/** A table begins, or some rows of the one that began last. */
export type DumpPart = { readonly table: DumpedTable } | { readonly rows: readonly (readonly SqlValue[])[] };

/** What must be known before anything of a dump is used. */
export interface DumpHead {
  readonly epoch: string;
  readonly clock: number;
  /** What the store is kept for: demo or empty; '' = not decided yet. */
  readonly world: string;
  /** The migrations that made its tables, oldest first. */
  readonly migrations: readonly string[];
}

const LEFT_OUT: ReadonlySet<string> = new Set(['migrations', 'cell', 'checkpoint', 'browser_session']);

/** The head of the store as the transaction sees it. */
export async function dumpHead({ sql }: Transaction): Promise<DumpHead> {
  const [store] = await sql.all<{ epoch: string; world: string }>('SELECT epoch, world FROM store');
  const [last] = await sql.all<{ clock: number | null }>('SELECT max(clock) AS clock FROM change');
  const done = await sql.all<{ name: string }>('SELECT name FROM migrations ORDER BY timestamp');
  return { epoch: store?.epoch ?? '', world: store?.world ?? '', clock: last?.clock ?? 0, migrations: done.map(({ name }) => name) };
}

/** Everything else of it; in one transaction it is one committed state. */
export async function* dumpParts(transaction: Transaction): AsyncGenerator<DumpPart> {
  const catalogue = catalogueOf(transaction);
  for (const table of await catalogue.tables()) {
    if (LEFT_OUT.has(table.name)) continue;
    yield { table };
    for await (const rows of catalogue.pages(table)) yield { rows };
  }
}
