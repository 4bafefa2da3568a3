/** A new store made of a dump: tables as they were, then all rows in one transaction, then the tables brought up to date. */
import { must } from '@pantau/shared/basics';
import { guardAudit, liftAuditGuard } from '../audit-guard.js';
import type { Transaction } from '../connection.js';
import { Database } from '../database.js';
import { placeOf, type DatabasePlace } from '../place.js';
import type { Sql } from '../sql.js';
import type { DumpedTable } from './catalogue.js';
import { catalogueOf } from './catalogue.js';
import type { DumpHead, DumpPart } from './dump.js';

export class StoreNotEmpty extends Error {
  constructor() {
    super('the database is not empty');
  }
}

export interface Filling {
  readonly head: Pick<DumpHead, 'migrations'>;
  readonly parts: AsyncIterable<DumpPart>;
  /** Under this name its clock begins to mean something else than before, so that nobody goes on from what he remembers. */
  readonly epoch: string;
}

/**
 * @returns how many rows each table has got
 * @throws StoreNotEmpty, StoreInUse, or StoreIsNewer where this program does not know all migrations of the dump
 */
export async function fillStore(place: DatabasePlace, filling: Filling): Promise<ReadonlyMap<string, number>> {
  const asItWas = await Database.openAsOf(placeOf(place), filling.head.migrations);
  const rows = await asItWas.transaction((transaction) => fill(transaction, filling)).finally(() => asItWas.close());
  await (await Database.open(placeOf(place))).close();
  return rows;
}

async function fill(transaction: Transaction, { parts, epoch }: Filling): Promise<ReadonlyMap<string, number>> {
  const [used] = await transaction.sql.all('SELECT epoch FROM store');
  if (used !== undefined) throw new StoreNotEmpty();
  await insertAll(transaction.sql, parts);
  await transaction.sql.change('UPDATE store SET epoch = ?', [[epoch]]);
  return countRows(transaction);
}

/** Takes everything out again that was put into an empty store. */
export async function emptyStore(place: DatabasePlace): Promise<void> {
  const database = await Database.open(placeOf(place));
  try {
    await database.write(async (transaction) => {
      await liftAuditGuard(transaction.manager);
      for (const { name } of await filledTables(transaction)) await transaction.sql.change(`DELETE FROM ${name} WHERE 1 = 1`, [[]]);
      await guardAudit(transaction.manager);
    });
  } finally {
    await database.close();
  }
}

async function insertAll(sql: Sql, parts: AsyncIterable<DumpPart>): Promise<void> {
  let table: DumpedTable | null = null;
  for await (const part of parts) {
    if ('table' in part) table = part.table;
    else await sql.insert(must(table, 'a table before its rows'), part.rows);
  }
}

const filledTables = async (transaction: Transaction): Promise<DumpedTable[]> => (await catalogueOf(transaction).tables()).filter(({ name }) => name !== 'migrations');

async function countRows(transaction: Transaction): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { name } of await filledTables(transaction)) {
    const [row] = await transaction.sql.all<{ n: number }>(`SELECT count(*) AS n FROM ${name}`);
    counts.set(name, row?.n ?? 0);
  }
  return counts;
}
