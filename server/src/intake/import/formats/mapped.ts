/** Anybody's table, read by a mapping that was made for it. */
import { bilingual, ok } from '@pantau/shared/basics';
import { eventTypeOf } from '@pantau/shared/event';
import type { ColumnSpec } from '../column-spec.js';
import type { TableFormat } from '../format.js';
import { MappedRow, mappedPointers } from '../mapped-row.js';
import type { Mapping } from '../mapping.js';
import { RowLook } from '../row-look.js';
import type { Table } from '../table.js';

export function mappedFormat(mapping: Mapping): TableFormat {
  const type = eventTypeOf(mapping.type);
  return {
    code: `mapping:${mapping.name}`,
    names: bilingual(mapping.name, mapping.name),
    reads: 'table',
    makes: 'events',
    source: mapping.source,
    columns: columnsOf(mapping),
    begin: (found, terms) => {
      const table = withShared(found, mapping);
      const pointers = mappedPointers(table, mapping);
      return ok({ read: (row) => (type ? new MappedRow(new RowLook(table, row), { mapping, type, terms, pointers }).read() : { kind: 'none' }) });
    },
    sample: [[...new Set(Object.values(mapping.columns))]],
  };
}

/** One column per title, under the first of the fields that it tells. */
function columnsOf({ columns }: Mapping): readonly ColumnSpec[] {
  const first = new Map(Object.entries(columns).reverse().map(([field, title]) => [title, field]));
  return [...first].reverse().map(([title, field]) => ({ field, titles: [title], required: true }));
}

/** With the other fields of a title at the same column. */
function withShared(table: Table, { columns }: Mapping): Table {
  const byTitle = new Map(Object.entries(columns).flatMap(([field, title]) => (table.columns.has(field) ? [[title, table.columns.get(field) ?? 0]] : [])));
  return { ...table, columns: new Map(Object.entries(columns).flatMap(([field, title]) => (byTitle.has(title) ? [[field, byTitle.get(title) ?? 0]] : []))) };
}
