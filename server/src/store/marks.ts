/** What a store remembers of itself, by name. */
import type { Sql } from './sql.js';

/**
 * `holder`: which start of a server has it; `catalogue`: the versions of the definitions that its numbers were counted by;
 * `source-priority`: the names of sources, best first, by which they were; `pseudonym-key`: a one-way mark of the key under
 * which its persons are known; `restored`: which backup it came out of, until its audit says so; `guards`: what the last
 * night found.
 */
export type MarkName = 'holder' | 'pseudonym-key' | 'catalogue' | 'source-priority' | 'restored' | 'guards';

const TABLE = { name: 'mark', columns: ['name', 'value'], replacing: ['name'] };

export const Marks = {
  async of(sql: Sql, name: MarkName): Promise<string | null> {
    const [row] = await sql.all<{ value: string }>('SELECT value FROM mark WHERE name = ?', [name]);
    return row?.value ?? null;
  },

  set: (sql: Sql, name: MarkName, value: string): Promise<void> => sql.insert(TABLE, [[name, value]]),

  drop: (sql: Sql, name: MarkName): Promise<void> => sql.change('DELETE FROM mark WHERE name = ?', [[name]]),

  /** False where another value was set before; sets it where there was none. */
  async isStill(sql: Sql, name: MarkName, value: string): Promise<boolean> {
    const known = await Marks.of(sql, name);
    if (known === null) await Marks.set(sql, name, value);
    return known === null || known === value;
  },
};
