/** Makes a data folder (and fills a database elsewhere) for a world of one's own: empty but for the areas of a kabupaten. */
import { existsSync, readdirSync } from 'node:fs';
import { fail, ok, type Result } from '@pantau/shared/basics';
import type { Millis } from '@pantau/shared/period';
import { rememberWorld, Store, worldKind } from '../store/index.js';
import { areasOfKabupaten } from './national-areas.js';
import { putRows } from './register.js';
import { areaRegister } from './registers.js';

export interface NewWorld {
  readonly folder: string;
  /** Of a PostgreSQL database, empty so far; null: the embedded one in the folder. */
  readonly url?: string | null;
  /** Null: no areas yet. */
  readonly kabupaten: string | null;
  readonly at: Millis;
}
export type NewWorldFault = 'folder is in use' | 'database is in use' | 'kabupaten is unknown';

/** @returns how many areas it begins with */
export async function makeWorld({ folder, url = null, kabupaten, at }: NewWorld): Promise<Result<number, NewWorldFault>> {
  if (existsSync(folder) && readdirSync(folder).length > 0) return fail('folder is in use');
  const areas = kabupaten === null ? [] : await areasOfKabupaten(kabupaten);
  if (kabupaten !== null && areas.length === 0) return fail('kabupaten is unknown');
  const store = await Store.open(url === null ? { folder } : { url });
  try {
    if (store.clock > 0 || (await worldKind(store.database.reads)) !== '') return fail('database is in use');
    await store.database.write((transaction) => rememberWorld(transaction, 'empty'));
    await putRows(store, areaRegister, areas, at);
  } finally {
    await store.close();
  }
  return ok(areas.length);
}
