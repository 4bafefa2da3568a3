/** Browser sessions. Each lasts while it is used; it has the rights of its holder and ends with them. */
import type { Millis } from '@pantau/shared/period';
import { AccessTables, type Database, type SessionRow } from '../store/index.js';
import { hashOf, newSecret } from './secret.js';

/** Its end is written down anew when this share of its time has passed. */
const RENEW_AFTER = 1 / 24;
const HOUR_MS = 3_600_000;

export class SessionBook {
  private readonly rows = new Map<string, SessionRow>();

  private constructor(
    private readonly database: Database,
    private readonly lasts: Millis,
  ) {}

  /** Forgets those that ended in the meantime. */
  static async open(database: Database, { hours, now }: { readonly hours: number; readonly now: Millis }): Promise<SessionBook> {
    const book = new SessionBook(database, hours * HOUR_MS);
    const rows = await AccessTables.sessions(database.reads);
    for (const row of rows) if (endOf(row) > now) book.rows.set(row.hash, row);
    await book.drop(rows.filter((row) => endOf(row) <= now).map(({ hash }) => hash));
    return book;
  }

  /** Answers the secret for the cookie. */
  async begin(holder: string, now: Millis): Promise<string> {
    const secret = newSecret();
    await this.save({ hash: hashOf(secret), holder, expiresAt: this.endFrom(now) });
    return secret;
  }

  /** The key of its holder; null where there is no such session any more. Being asked for is being used. */
  holderOf(secret: string, now: Millis): string | null {
    const row = this.rows.get(hashOf(secret));
    if (!row || endOf(row) <= now) return null;
    if (endOf(row) - now < this.lasts * (1 - RENEW_AFTER)) this.renew({ ...row, expiresAt: this.endFrom(now) });
    return row.holder;
  }

  async end(secret: string): Promise<void> {
    const hash = hashOf(secret);
    if (this.rows.delete(hash)) await this.drop([hash]);
  }

  private renew(row: SessionRow): void {
    // Where it cannot be written down it lasts until the next start only.
    this.save(row).catch(() => undefined);
  }

  private async save(row: SessionRow): Promise<void> {
    this.rows.set(row.hash, row);
    await this.database.write((transaction) => AccessTables.saveSession(transaction, row));
  }

  private async drop(hashes: readonly string[]): Promise<void> {
    if (hashes.length > 0) await this.database.write((transaction) => AccessTables.dropSessions(transaction, hashes));
  }

  private endFrom = (now: Millis): string => new Date(now + this.lasts).toISOString();
}

const endOf = ({ expiresAt }: SessionRow): Millis => Date.parse(expiresAt);
