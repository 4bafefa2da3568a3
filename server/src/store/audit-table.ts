/** Reads and writes of the audit; whoever knows the key of the chain tells whether its rows hold together. */
import type { Sql } from './sql.js';

/** Who did what to what, when, why and with which outcome; each row is chained to the one before. */
export interface AuditRow {
  readonly seq: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly actor: string;
  readonly role: string;
  readonly action: string;
  /** A pseudonym, never a person. */
  readonly object: string;
  readonly area: string;
  readonly reason: string;
  readonly detail: string;
  readonly result: string;
  readonly prevHash: string;
  readonly hash: string;
}

const COLUMNS = ['seq', 'at', 'actor', 'role', 'action', 'object', 'area', 'reason', 'detail', 'result', 'prev_hash', 'hash'];
const TABLE = { name: 'audit', columns: COLUMNS };
const SELECT = 'SELECT seq, at, actor, role, action, object, area, reason, detail, result, prev_hash AS "prevHash", hash FROM audit';

export const AuditTable = {
  append: (sql: Sql, row: AuditRow): Promise<void> =>
    sql.insert(TABLE, [[row.seq, row.at, row.actor, row.role, row.action, row.object, row.area, row.reason, row.detail, row.result, row.prevHash, row.hash]]),

  async last(sql: Sql): Promise<AuditRow | null> {
    const [row] = await sql.all<AuditRow>(`${SELECT} ORDER BY seq DESC LIMIT 1`);
    return row ?? null;
  },

  page: (sql: Sql, after: number, limit: number): Promise<AuditRow[]> => sql.all<AuditRow>(`${SELECT} WHERE seq > ? ORDER BY seq LIMIT ?`, [after, limit]),
};
