/** Rows that go into a register as they are: the cells of its columns, under the names that the register knows. */
import type { ColumnSpec } from './column-spec.js';
import type { RegisterRow, RowReader } from './format.js';
import { RowLook } from './row-look.js';
import type { Table } from './table.js';

/** @param complete fills in what the other cells of the row tell */
export const registerReader = (table: Table, columns: readonly ColumnSpec[], complete: (row: RegisterRow) => RegisterRow = (row) => row): RowReader => ({
  read: (sheetRow) => {
    const look = new RowLook(table, sheetRow);
    const row = Object.fromEntries(columns.map(({ field }) => [field, look.text(field)]));
    if (Object.values(row).every((text) => text === '')) return { kind: 'none' };
    return look.problems.length > 0 ? { kind: 'problems', problems: look.problems } : { kind: 'rows', rows: [complete(row)] };
  },
});
