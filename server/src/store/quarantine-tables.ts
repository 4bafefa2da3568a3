/** Other names of places, as people have told them, and what senders wrote where an event was renamed by them. */
import type { WrittenPlace } from '@pantau/shared/event';
import type { Sql } from './sql.js';

/** A code of a source that stands for a registered area or unit. */
export interface PlaceAlias {
  readonly source: string;
  readonly kind: 'area' | 'unit';
  readonly code: string;
  readonly target: string;
  /** When it was told, in milliseconds since 1970. */
  readonly at: number;
}

/** A place of a stored event that is not as its sender wrote it. */
export interface RenamedPlace extends WrittenPlace {
  readonly seq: number;
}

const ALIAS = { name: 'place_alias', columns: ['source', 'kind', 'code', 'target', 'at'], replacing: ['source', 'kind', 'code'] };
const RENAMED = { name: 'renamed_place', columns: ['seq', 'pointer', 'written'], replacing: ['seq', 'pointer'] };

export const AliasTable = {
  all: (sql: Sql): Promise<PlaceAlias[]> => sql.all<PlaceAlias>('SELECT source, kind, code, target, at FROM place_alias ORDER BY source, kind, code'),
  put: (sql: Sql, { source, kind, code, target, at }: PlaceAlias): Promise<void> => sql.insert(ALIAS, [[source, kind, code, target, at]]),
};

export const RenamedTable = {
  add: (sql: Sql, places: readonly RenamedPlace[]): Promise<void> => sql.insert(RENAMED, places.map(({ seq, pointer, written }) => [seq, pointer, written])),
  of: (sql: Sql, seq: number): Promise<RenamedPlace[]> => sql.all<RenamedPlace>('SELECT seq, pointer, written FROM renamed_place WHERE seq = ? ORDER BY pointer', [seq]),
};
