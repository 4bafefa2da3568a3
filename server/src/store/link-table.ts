/** Active links between owners; a pair may be linked by several events. */
import type { OwnerKey } from '@pantau/shared/projection';
import type { Sql } from './sql.js';

export interface StoredLink {
  readonly seq: number;
  readonly a: OwnerKey;
  readonly b: OwnerKey;
}

const TABLE = { name: 'link', columns: ['seq', 'a', 'b'] };

export const LinkTable = {
  all: (sql: Sql): Promise<StoredLink[]> => sql.all<StoredLink>('SELECT seq, a, b FROM link ORDER BY seq'),
  add: (sql: Sql, links: readonly StoredLink[]): Promise<void> => sql.insert(TABLE, links.map(({ seq, a, b }) => [seq, a, b])),
  drop: (sql: Sql, seqs: readonly number[]): Promise<void> => sql.change('DELETE FROM link WHERE seq = ?', seqs.map((seq) => [seq])),
};
