/**
 * All tokens, in memory and in the store. What is asked for on every request is answered from memory; this process is the
 * only one that changes them.
 */
import { randomUUID } from 'node:crypto';
import { localDay, type Millis } from '@pantau/shared/period';
import { AccessTables, type Database, type TokenRow } from '../store/index.js';
import type { Role } from './roles.js';
import { Scope } from './scope.js';
import { hashOf, newSecret } from './secret.js';

/** Someone with rights. `key` names them in sessions, limits and logs. */
export interface Holder {
  readonly key: string;
  readonly scope: Scope;
}

export type TokenOrder = Pick<TokenRow, 'name' | 'units' | 'sources' | 'types' | 'expiresOn'> & { readonly role: Role };

interface Entry extends Holder {
  row: TokenRow;
}

export class TokenBook {
  private readonly byHash = new Map<string, Entry>();
  private readonly byId = new Map<string, Entry>();
  /** The token of the environment; it never expires and is in no table. */
  readonly admin: Holder;
  private readonly adminHash: string;

  private constructor(
    private readonly database: Database,
    adminToken: string,
  ) {
    this.adminHash = hashOf(adminToken);
    // Sessions that were opened under another admin token end with it.
    this.admin = { key: `admin:${this.adminHash.slice(0, 16)}`, scope: new Scope({ role: 'admin', units: [], sources: [], types: null }) };
  }

  static async open(database: Database, adminToken: string): Promise<TokenBook> {
    const book = new TokenBook(database, adminToken);
    for (const row of await AccessTables.tokens(database.reads)) book.enter(row);
    return book;
  }

  /** Whose token it is; null for a stranger. */
  ofToken(token: string, now: Millis): Holder | null {
    const hash = hashOf(token);
    return hash === this.adminHash ? this.admin : current(this.byHash.get(hash), now);
  }

  /** The holder by its key, while it has its rights. */
  ofKey(key: string, now: Millis): Holder | null {
    return key === this.admin.key ? this.admin : current(this.byId.get(key), now);
  }

  /** In the order in which they were made. */
  rows = (): readonly TokenRow[] => [...this.byId.values()].map(({ row }) => row);

  /** How many tokens of the role are good now. */
  countOf = (role: Role, now: Millis): number => [...this.byId.values()].filter((entry) => entry.row.role === role && current(entry, now) !== null).length;

  /** The token itself is told here and nowhere else. */
  async make(order: TokenOrder, now: Millis): Promise<{ readonly id: string; readonly token: string }> {
    const token = newSecret();
    const row: TokenRow = { ...order, id: randomUUID(), hash: hashOf(token), createdAt: new Date(now).toISOString(), revokedAt: null };
    await this.database.write((transaction) => AccessTables.addToken(transaction, row));
    this.enter(row);
    return { id: row.id, token };
  }

  /** False where there is no such token. It is good for nothing from now on, even if writing that down fails. */
  async revoke(id: string, now: Millis): Promise<boolean> {
    const entry = this.byId.get(id);
    if (!entry) return false;
    const revokedAt = entry.row.revokedAt ?? new Date(now).toISOString();
    entry.row = { ...entry.row, revokedAt };
    await this.database.write((transaction) => AccessTables.revokeToken(transaction, { id, revokedAt }));
    return true;
  }

  private enter(row: TokenRow): void {
    const { role, units, sources, types } = row;
    const entry: Entry = { key: row.id, scope: new Scope({ role: role as Role, units, sources, types }), row };
    this.byHash.set(row.hash, entry);
    this.byId.set(row.id, entry);
  }
}

/** Good to the end of its last day in the west of the country. */
function current(entry: Entry | undefined, now: Millis): Holder | null {
  if (!entry || entry.row.revokedAt !== null) return null;
  return localDay(now, 'Asia/Jakarta') <= entry.row.expiresOn ? entry : null;
}
