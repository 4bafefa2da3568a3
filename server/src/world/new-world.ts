/** Makes a data folder for a world of one's own: empty but for the areas of a kabupaten. */
import { existsSync, readdirSync } from 'node:fs';
import { fail, ok, type Result } from '@pantau/shared/basics';
import type { Millis } from '@pantau/shared/period';
import { rememberWorld, Store } from '../store/index.js';
import { areasOfKabupaten } from './national-areas.js';
import { putRows } from './register.js';
import { areaRegister } from './registers.js';

export interface NewWorld {
  readonly folder: string;
  /** Null: no areas yet. */
  readonly kabupaten: string | null;
  readonly at: Millis;
}
export type NewWorldFault = 'folder is in use' | 'kabupaten is unknown';

/** @returns how many areas it begins with */
export async function makeWorld({ folder, kabupaten, at }: NewWorld): Promise<Result<number, NewWorldFault>> {
  if (existsSync(folder) && readdirSync(folder).length > 0) return fail('folder is in use');
  const areas = kabupaten === null ? [] : await areasOfKabupaten(kabupaten);
  if (kabupaten !== null && areas.length === 0) return fail('kabupaten is unknown');
  const store = await Store.open({ folder });
  try {
    await store.database.write((transaction) => rememberWorld(transaction, 'empty'));
    await putRows(store, areaRegister, areas, at);
  } finally {
    await store.close();
  }
  return ok(areas.length);
}
