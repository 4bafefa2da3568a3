/**
 * The audit: who did what to what, when, why and with which outcome. The database refuses to change or delete a row; and
 * each row carries a keyed hash over itself and the one before, so that whoever gets round that is found out. A cut tail
 * shows by the head alone, which is kept in a second place.
 */
import { createHmac } from 'node:crypto';
import type { Millis } from '@pantau/shared/period';
import { AuditTable, type AuditRow, type Database, type Sql, type Transaction } from '../../store/index.js';

/** What is to be written down. Persons stand in it as pseudonyms only. */
export interface AuditEntry {
  readonly at: Millis;
  readonly actor: string;
  readonly role: string;
  readonly action: string;
  readonly object: string;
  readonly area: string;
  readonly reason: string;
  readonly detail: string;
  readonly result: string;
}

/** The last row there was, as it was noted somewhere else. */
export interface AuditHead {
  readonly seq: number;
  readonly hash: string;
}

export type AuditVerdict =
  | { readonly ok: true; readonly rows: number; readonly head: AuditHead | null }
  /** `seq`: the first row that is not as it was written, or the place of one that is missing. */
  | { readonly ok: false; readonly seq: number };

/** What the first row is chained to. */
const BEGINNING = '';
const PAGE = 500;

export class AuditChain {
  private readonly key: Buffer;

  /** @param secret lies outside of the database */
  constructor(
    private readonly database: Database,
    secret: string,
  ) {
    this.key = createHmac('sha256', secret).update('audit').digest();
  }

  /** Adds a row in the transaction of what it tells of: both are written, or neither. */
  async append({ sql }: Transaction, entry: AuditEntry): Promise<AuditHead> {
    const last = await AuditTable.last(sql);
    const row = { ...entry, seq: (last?.seq ?? 0) + 1, prevHash: last?.hash ?? BEGINNING };
    const hash = this.hashOf(row);
    await AuditTable.append(sql, { ...row, hash });
    return { seq: row.seq, hash };
  }

  /** Whether all rows are as they were written, from the first to the head that was noted (and beyond). */
  verify = (noted: AuditHead | null): Promise<AuditVerdict> => this.database.snapshot(({ sql }) => this.verdict(sql, noted));

  private async verdict(sql: Sql, noted: AuditHead | null): Promise<AuditVerdict> {
    let last: AuditHead | null = null;
    for await (const row of rowsOf(sql)) {
      if (!this.follows(row, last) || isOther(row, noted)) return { ok: false, seq: after(last) };
      last = { seq: row.seq, hash: row.hash };
    }
    const isCut = noted !== null && after(last) <= noted.seq;
    return isCut ? { ok: false, seq: after(last) } : { ok: true, rows: after(last) - 1, head: last };
  }

  private follows(row: AuditRow, last: AuditHead | null): boolean {
    return row.seq === after(last) && row.prevHash === (last?.hash ?? BEGINNING) && row.hash === this.hashOf(row);
  }

  private hashOf({ seq, at, actor, role, action, object, area, reason, detail, result, prevHash }: Omit<AuditRow, 'hash'>): string {
    const row = JSON.stringify([seq, at, actor, role, action, object, area, reason, detail, result, prevHash]);
    return createHmac('sha256', this.key).update(row).digest('base64url');
  }
}

const after = (last: AuditHead | null): number => (last?.seq ?? 0) + 1;
const isOther = ({ seq, hash }: AuditHead, noted: AuditHead | null): boolean => noted?.seq === seq && noted.hash !== hash;

async function* rowsOf(sql: Sql): AsyncGenerator<AuditRow> {
  for (let last = 0; ; ) {
    const page = await AuditTable.page(sql, last, PAGE);
    yield* page;
    const end = page.at(-1);
    if (!end) return;
    last = end.seq;
  }
}
