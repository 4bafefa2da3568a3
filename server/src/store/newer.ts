/** Tables that a newer program has made are not touched by an older one: it does not know what it must keep true in them. */
import type { DataSource } from 'typeorm';
import { migrations } from './migrations/index.js';

export class StoreIsNewer extends Error {
  constructor() {
    super('the store was written by a newer version of the program; start that version, or restore a backup made by this one');
  }
}

const known: ReadonlySet<string> = new Set(migrations.map(({ name }) => name));

/** @throws StoreIsNewer before anything is changed */
async function refuseNewer(source: DataSource): Promise<void> {
  const runner = source.createQueryRunner();
  try {
    if (!(await runner.hasTable('migrations'))) return;
    const done = (await runner.query('SELECT name FROM migrations')) as { name: string }[];
    if (done.some(({ name }) => !known.has(name))) throw new StoreIsNewer();
  } finally {
    await runner.release();
  }
}

/**
 * Runs the migrations that are missing; leaves nothing open where it cannot be done.
 * @param asOf only these, so that the tables are as they were when these were all
 * @throws StoreIsNewer
 */
export async function bringUpToDate(source: DataSource, asOf?: readonly string[]): Promise<void> {
  try {
    await refuseNewer(source);
    if (asOf) keepOnly(source, asOf);
    await source.runMigrations({ transaction: 'each' });
  } catch (fault) {
    await source.destroy();
    throw fault;
  }
}

/** A source runs what is on its list. */
function keepOnly(source: DataSource, asOf: readonly string[]): void {
  if (asOf.some((name) => !known.has(name))) throw new StoreIsNewer();
  const kept = source.migrations.filter(({ name }) => name !== undefined && asOf.includes(name));
  source.migrations.splice(0, source.migrations.length, ...kept);
}
