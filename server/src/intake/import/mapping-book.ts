/** Mappings, kept under their names. */
import { ImportTables, type Store } from '../../store/index.js';
import type { Mapping } from './mapping.js';

export interface KeptMapping {
  readonly mapping: Mapping;
  /** Who made it. */
  readonly holder: string;
}

export class MappingBook {
  constructor(private readonly store: Store) {}

  async all(): Promise<readonly KeptMapping[]> {
    return (await ImportTables.mappings(this.store.database.reads.sql)).map(({ body, holder }) => ({ mapping: JSON.parse(body) as Mapping, holder }));
  }

  async one(name: string): Promise<KeptMapping | null> {
    const row = await ImportTables.mapping(this.store.database.reads.sql, name);
    return row && { mapping: JSON.parse(row.body) as Mapping, holder: row.holder };
  }

  put = ({ mapping, holder }: KeptMapping): Promise<void> =>
    this.store.database.write(({ sql }) => ImportTables.putMapping(sql, { name: mapping.name, holder, body: JSON.stringify(mapping) }));

  remove = (name: string): Promise<void> => this.store.database.write(({ sql }) => ImportTables.dropMapping(sql, name));
}
