/** What the last night found where numbers must not exceed each other: kept with the store, for screens, metrics and the doctor. */
import { z } from 'zod';
import { Marks } from './marks.js';
import type { Sql } from './sql.js';

const mark = z.object({
  /** When it was looked for (ISO). */
  at: z.iso.datetime(),
  /** Places where at least one guard does not hold. */
  failing: z.number().int(),
  /** Places by code of guard. */
  byGuard: z.record(z.string(), z.number().int()),
});
export type GuardMark = z.output<typeof mark>;

/** Null before the first night; what cannot be read is looked for anew. */
export async function guardMarkOf(sql: Sql): Promise<GuardMark | null> {
  const text = await Marks.of(sql, 'guards');
  if (text === null) return null;
  try {
    return mark.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

export const keepGuardMark = (sql: Sql, found: GuardMark): Promise<void> => Marks.set(sql, 'guards', JSON.stringify(found));
