/** Reads and writes of the person vault. Everything in it is sealed before it gets here. */
import type { EventIdentity } from '@pantau/shared/event';
import type { Sql } from './sql.js';

/** What one event says of who its subject is. */
export interface SealedStatement extends EventIdentity {
  readonly subject: string;
  readonly sealed: string;
}

const KEY = { name: 'vault_key', columns: ['subject', 'wrapped'] };
const STATEMENT = { name: 'vault_statement', columns: ['source', 'id', 'revision', 'subject', 'sealed'], replacing: ['source', 'id'] };

export const VaultTable = {
  async mark(sql: Sql): Promise<string | null> {
    const [row] = await sql.all<{ mark: string }>('SELECT mark FROM vault_mark');
    return row?.mark ?? null;
  },
  setMark: (sql: Sql, mark: string): Promise<void> => sql.insert({ name: 'vault_mark', columns: ['one', 'mark'] }, [[1, mark]]),

  /** The sealed data keys, by subject. */
  async keysOf(sql: Sql, subjects: readonly string[]): Promise<Map<string, string>> {
    const rows = await sql.each<{ subject: string; wrapped: string }>('SELECT subject, wrapped FROM vault_key WHERE subject = ?', subjects.map((subject) => [subject]));
    return new Map(rows.map(({ subject, wrapped }) => [subject, wrapped]));
  },
  addKeys: (sql: Sql, keys: ReadonlyMap<string, string>): Promise<void> => sql.insert(KEY, [...keys]),
  dropKey: (sql: Sql, subject: string): Promise<void> => sql.change('DELETE FROM vault_key WHERE subject = ?', [[subject]]),

  /** The statements of these events, sealed. */
  statementsOf: (sql: Sql, events: readonly { source: string; id: string }[]): Promise<SealedStatement[]> =>
    sql.each<SealedStatement>('SELECT source, id, revision, subject, sealed FROM vault_statement WHERE source = ? AND id = ?', events.map(({ source, id }) => [source, id])),
  statementsAbout: (sql: Sql, subject: string): Promise<SealedStatement[]> =>
    sql.all<SealedStatement>('SELECT source, id, revision, subject, sealed FROM vault_statement WHERE subject = ? ORDER BY source, id', [subject]),
  put: (sql: Sql, statements: readonly SealedStatement[]): Promise<void> =>
    sql.insert(STATEMENT, statements.map(({ source, id, revision, subject, sealed }) => [source, id, revision, subject, sealed])),
};
