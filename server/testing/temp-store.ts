/** A real store in a folder of its own, taken away afterwards. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Store, type DatabasePlace, type StoreTerms } from '../src/store/index.js';

export const tempFolder = (): string => mkdtempSync(join(tmpdir(), 'pantau-'));

/** Opens a store for the work and closes it whatever happens. */
export async function withStore<T>(work: (store: Store) => Promise<T>, settings: StoreTerms | (StoreTerms & DatabasePlace) = {}): Promise<T> {
  if (!('folder' in settings || 'url' in settings)) return inTempFolder((folder) => withStore(work, { ...settings, folder }));
  const store = await Store.open(settings);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

async function inTempFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = tempFolder();
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
