/** The engines that a store may stand on, each with places of its own, for suites that both must pass. */
import { rmSync } from 'node:fs';
import type { DatabasePlace } from '../src/store/index.js';
import { tempFolder } from './temp-store.js';
import { TestPostgres } from './test-postgres.js';

export interface TestEngine {
  /** Somewhere new and empty. */
  place(): Promise<DatabasePlace>;
  dispose(): Promise<void>;
}

export const engines: Readonly<Record<'SQLite' | 'PostgreSQL', () => Promise<TestEngine>>> = {
  SQLite: () => Promise.resolve(sqlite()),
  PostgreSQL: async () => {
    const postgres = await TestPostgres.start();
    return { place: async () => ({ url: await postgres.database() }), dispose: () => postgres.dispose() };
  },
};

function sqlite(): TestEngine {
  const folders: string[] = [];
  return {
    place: () => {
      const folder = tempFolder();
      folders.push(folder);
      return Promise.resolve({ folder });
    },
    dispose: () => {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}
