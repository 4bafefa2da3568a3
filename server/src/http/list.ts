/** Lists that do not come whole: `limit` and an opaque `cursor` in, `{rows, next?}` out. */
import type { ListOf } from '@pantau/shared/protocol';
import { z } from 'zod';
import { ProblemException } from './problem-exception.js';

export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(1000).default(100),
  cursor: z.string().max(512).optional(),
});
export type PageQuery = z.output<typeof pageQuery>;

export const listOf = <Row extends z.ZodType>(row: Row) => z.object({ rows: z.array(row), next: z.string().optional() });

/** The key that a cursor holds; undefined at the beginning. */
export function keyOfCursor({ cursor }: PageQuery): string | undefined {
  if (cursor === undefined) return undefined;
  const key = Buffer.from(cursor, 'base64url').toString();
  if (cursorOf(key) !== cursor) throw new ProblemException('E_PARAMETER', { problems: [{ code: 'E_PARAMETER', pointer: '/cursor' }] });
  return key;
}

/** Of rows that begin behind the cursor and hold at least one more than asked for, if there is one. */
export function pageOf<Row>(rows: readonly Row[], { limit }: PageQuery, keyOf: (row: Row) => string): ListOf<Row> {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { rows: page, ...(rows.length > limit && last !== undefined && { next: cursorOf(keyOf(last)) }) };
}

const cursorOf = (key: string): string => Buffer.from(key).toString('base64url');
