/** Proves that the store can still be written: one real row of one real transaction, changing nothing. */
import type { Database } from './database.js';

export const writeProbe = (database: Database): Promise<void> => database.write(({ sql }) => sql.change('UPDATE store SET epoch = epoch', [[]]));
