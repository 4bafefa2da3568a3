/** The contributions of an owner, by definition; one row per group of merged owners, under its smallest key. */
import type { OwnerKey } from '@pantau/shared/projection';
import { sharesFrom, sharesText, type Shares } from './shares-text.js';
import type { Sql } from './sql.js';

const TABLE = { name: 'reading', columns: ['owner', 'shares'], replacing: ['owner'] };
interface Row {
  owner: OwnerKey;
  shares: string;
}

export const ReadingTable = {
  async sharesOf(sql: Sql, owners: readonly OwnerKey[]): Promise<Map<OwnerKey, Shares>> {
    const rows = await sql.each<Row>('SELECT owner, shares FROM reading WHERE owner = ?', owners.map((owner) => [owner]));
    return new Map(rows.map(({ owner, shares }) => [owner, sharesFrom(shares)]));
  },

  put: (sql: Sql, readings: readonly (readonly [OwnerKey, Shares])[]): Promise<void> =>
    sql.insert(TABLE, readings.map(([owner, shares]) => [owner, sharesText(shares)])),

  drop: (sql: Sql, owners: readonly OwnerKey[]): Promise<void> =>
    sql.change('DELETE FROM reading WHERE owner = ?', owners.map((owner) => [owner])),

  async pageAfter(sql: Sql, owner: OwnerKey, limit: number): Promise<(readonly [OwnerKey, Shares])[]> {
    const rows = await sql.all<Row>('SELECT owner, shares FROM reading WHERE owner > ? ORDER BY owner LIMIT ?', [owner, limit]);
    return rows.map((row) => [row.owner, sharesFrom(row.shares)] as const);
  },
};
