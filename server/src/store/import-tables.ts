/** Reads and writes of imports, of the verdicts on their rows, and of mappings. Bodies are JSON that this room does not read. */
import type { Sql } from './sql.js';

export interface ImportJobRow {
  readonly id: string;
  /** Key of who sent it. */
  readonly holder: string;
  readonly state: string;
  /** Milliseconds since 1970: when it was sent. */
  readonly at: number;
  readonly body: string;
}
export interface MappingRow {
  readonly name: string;
  readonly holder: string;
  readonly body: string;
}
/** Where a page of imports begins: behind the one named, newest first. */
export interface ImportPage {
  /** Null: of everybody. */
  readonly holder: string | null;
  readonly behind: Pick<ImportJobRow, 'at' | 'id'> | null;
  readonly limit: number;
}

const JOB = { name: 'import_job', columns: ['id', 'holder', 'state', 'at', 'body'], replacing: ['id'] };
const VERDICT = { name: 'import_verdict', columns: ['job', 'portion', 'body'], replacing: ['job', 'portion'] };
const MAPPING = { name: 'import_mapping', columns: ['name', 'holder', 'body'], replacing: ['name'] };
const JOB_COLUMNS = JOB.columns.join(', ');

export const ImportTables = {
  put: (sql: Sql, { id, holder, state, at, body }: ImportJobRow): Promise<void> => sql.insert(JOB, [[id, holder, state, at, body]]),

  async one(sql: Sql, id: string): Promise<ImportJobRow | null> {
    const [row] = await sql.all<ImportJobRow>(`SELECT ${JOB_COLUMNS} FROM import_job WHERE id = ?`, [id]);
    return row ?? null;
  },

  page(sql: Sql, { holder, behind, limit }: ImportPage): Promise<ImportJobRow[]> {
    const own = holder === null ? '' : 'AND holder = ?';
    const from = behind === null ? '' : 'AND (at < ? OR (at = ? AND id < ?))';
    const values = [...(holder === null ? [] : [holder]), ...(behind === null ? [] : [behind.at, behind.at, behind.id])];
    return sql.all<ImportJobRow>(`SELECT ${JOB_COLUMNS} FROM import_job WHERE 1 = 1 ${own} ${from} ORDER BY at DESC, id DESC LIMIT ?`, [...values, limit]);
  },

  inState: (sql: Sql, states: readonly string[]): Promise<ImportJobRow[]> =>
    sql.each<ImportJobRow>(`SELECT ${JOB_COLUMNS} FROM import_job WHERE state = ?`, states.map((state) => [state])),

  async countByState(sql: Sql): Promise<ReadonlyMap<string, number>> {
    const rows = await sql.all<{ state: string; n: number }>('SELECT state, count(*) AS n FROM import_job GROUP BY state');
    return new Map(rows.map(({ state, n }) => [state, n]));
  },

  /** With their verdicts. */
  async remove(sql: Sql, ids: readonly string[]): Promise<void> {
    await sql.change('DELETE FROM import_verdict WHERE job = ?', ids.map((id) => [id]));
    await sql.change('DELETE FROM import_job WHERE id = ?', ids.map((id) => [id]));
  },

  olderThan: (sql: Sql, at: number, limit: number): Promise<ImportJobRow[]> =>
    sql.all<ImportJobRow>(`SELECT ${JOB_COLUMNS} FROM import_job WHERE at < ? ORDER BY at, id LIMIT ?`, [at, limit]),

  putVerdicts: (sql: Sql, job: string, portion: number, body: string): Promise<void> => sql.insert(VERDICT, [[job, portion, body]]),
  dropVerdicts: (sql: Sql, job: string): Promise<void> => sql.change('DELETE FROM import_verdict WHERE job = ?', [[job]]),

  /** Portions from that one on, in their order. */
  verdictsFrom: (sql: Sql, job: string, portion: number, limit: number): Promise<{ portion: number; body: string }[]> =>
    sql.all<{ portion: number; body: string }>('SELECT portion, body FROM import_verdict WHERE job = ? AND portion >= ? ORDER BY portion LIMIT ?', [job, portion, limit]),

  mappings: (sql: Sql): Promise<MappingRow[]> => sql.all<MappingRow>('SELECT name, holder, body FROM import_mapping ORDER BY name'),
  async mapping(sql: Sql, name: string): Promise<MappingRow | null> {
    const [row] = await sql.all<MappingRow>('SELECT name, holder, body FROM import_mapping WHERE name = ?', [name]);
    return row ?? null;
  },
  putMapping: (sql: Sql, { name, holder, body }: MappingRow): Promise<void> => sql.insert(MAPPING, [[name, holder, body]]),
  dropMapping: (sql: Sql, name: string): Promise<void> => sql.change('DELETE FROM import_mapping WHERE name = ?', [[name]]),
};
