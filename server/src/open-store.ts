/** Opens the store of the settings. A database that is not there yet, as after a power cut, is waited for. */
import { setTimeout as pause } from 'node:timers/promises';
import { ConfigError, markOf, type Config } from './config/index.js';
import { DatabaseAway, Marks, Store, type StoreTerms } from './store/index.js';

export interface OpeningTerms extends StoreTerms {
  readonly say: (line: string) => void;
}

const TRIES = 60;
const BETWEEN_TRIES_MS = 1_000;

/**
 * @throws ConfigError where persons are known there under another key: under this one all would be strangers
 * @throws StoreInUse, StoreIsNewer, StoreUnusable, DatabaseAway
 */
export async function openStore(config: Pick<Config, 'database' | 'pseudonymKey'>, { say, ...terms }: OpeningTerms): Promise<Store> {
  const store = await whenThere(() => Store.open({ ...config.database, ...terms }), say);
  const mark = markOf('pseudonym-key', config.pseudonymKey);
  if (await store.database.write(({ sql }) => Marks.isStill(sql, 'pseudonym-key', mark))) return store;
  await store.close();
  throw new ConfigError('pseudonym-key is not the key that this store began with');
}

async function whenThere<T>(open: () => Promise<T>, say: OpeningTerms['say']): Promise<T> {
  for (let tries = 1; ; tries++)
    try {
      return await open();
    } catch (fault) {
      if (!(fault instanceof DatabaseAway) || tries === TRIES) throw fault;
      if (tries === 1) say('Waiting for the database (DATABASE_URL) …');
      await pause(BETWEEN_TRIES_MS);
    }
}
