/** A page of rows in the order of their keys; the cursor holds the last key. */
import type { ListOf } from '@pantau/shared/protocol';
import { keyOfCursor, pageOf, type PageQuery } from '../../http/index.js';

export function keyedPage<Row>(rows: readonly Row[], wish: PageQuery, keyOf: (row: Row) => string): ListOf<Row> {
  const after = keyOfCursor(wish) ?? '';
  const keyed = rows.map((row) => ({ row, key: keyOf(row) })).filter(({ key }) => key > after);
  const sorted = keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).slice(0, wish.limit + 1);
  const { rows: page, ...rest } = pageOf(sorted, wish, ({ key }) => key);
  return { rows: page.map(({ row }) => row), ...rest };
}
