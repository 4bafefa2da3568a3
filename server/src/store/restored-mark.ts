/** That a store came out of a backup: told when it is filled, and kept until its audit has said so. */
import { Marks } from './marks.js';
import type { Sql } from './sql.js';

export interface Restored {
  /** When it was restored, in milliseconds since 1970. */
  readonly at: number;
  /** The name of the store that the backup was made of, when that was (ISO), and what its clock said. */
  readonly epoch: string;
  readonly madeAt: string;
  readonly clock: number;
  /** Cells that a recount of it found to be others. */
  readonly differing: number;
}

export const RestoredMark = {
  put: (sql: Sql, restored: Restored): Promise<void> => Marks.set(sql, 'restored', JSON.stringify(restored)),

  /** Null where there is nothing to say, or it has been said. */
  async take(sql: Sql): Promise<Restored | null> {
    const told = await Marks.of(sql, 'restored');
    if (told === null) return null;
    await Marks.drop(sql, 'restored');
    return JSON.parse(told) as Restored;
  },
};
