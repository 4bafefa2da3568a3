/** A real store in a folder of its own, taken away afterwards. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Store, type StoreSettings } from '../src/store/index.js';

export const tempFolder = (): string => mkdtempSync(join(tmpdir(), 'pantau-'));

/** Opens a store for the work and closes it whatever happens. */
export async function withStore<T>(work: (store: Store) => Promise<T>, settings: Partial<StoreSettings> = {}): Promise<T> {
  const folder = settings.folder ?? tempFolder();
  const store = await Store.open({ ...settings, folder });
  try {
    return await work(store);
  } finally {
    await store.close();
    if (!settings.folder) rmSync(folder, { recursive: true, force: true });
  }
}
