/** Tokens and browser sessions as they are kept. Whoever reads the tables learns no secret: only hashes are in them. */
import { EntitySchema } from 'typeorm';
import type { Transaction } from './connection.js';

export interface TokenRow {
  readonly id: string;
  /** SHA-256 of the token. */
  readonly hash: string;
  readonly name: string;
  readonly role: string;
  readonly units: readonly string[];
  readonly sources: readonly string[];
  /** Null: any type. */
  readonly types: readonly string[] | null;
  /** The last day on which it is good. */
  readonly expiresOn: string;
  readonly createdAt: string;
  readonly revokedAt: string | null;
}

export interface SessionRow {
  /** SHA-256 of what the cookie holds. */
  readonly hash: string;
  /** Whose rights it has: the id of a token, or the mark of the admin token. */
  readonly holder: string;
  readonly expiresAt: string;
}

export const AccessToken = new EntitySchema<TokenRow>({
  name: 'access_token',
  columns: {
    id: { type: 'text', primary: true },
    hash: { type: 'text' },
    name: { type: 'text' },
    role: { type: 'text' },
    units: { type: 'simple-json' },
    sources: { type: 'simple-json' },
    types: { type: 'simple-json', nullable: true },
    expiresOn: { type: 'text', name: 'expires_on' },
    createdAt: { type: 'text', name: 'created_at' },
    revokedAt: { type: 'text', name: 'revoked_at', nullable: true },
  },
  indices: [{ name: 'access_token_hash', columns: ['hash'], unique: true }],
});

export const BrowserSession = new EntitySchema<SessionRow>({
  name: 'browser_session',
  columns: {
    hash: { type: 'text', primary: true },
    holder: { type: 'text' },
    expiresAt: { type: 'text', name: 'expires_at' },
  },
});

export const AccessTables = {
  tokens: ({ manager }: Transaction): Promise<TokenRow[]> => manager.getRepository(AccessToken).find({ order: { createdAt: 'ASC', id: 'ASC' } }),
  sessions: ({ manager }: Transaction): Promise<SessionRow[]> => manager.getRepository(BrowserSession).find(),

  async addToken({ manager }: Transaction, row: TokenRow): Promise<void> {
    await manager.getRepository(AccessToken).insert(row);
  },
  async revokeToken({ manager }: Transaction, { id, revokedAt }: Pick<TokenRow, 'id' | 'revokedAt'>): Promise<void> {
    await manager.getRepository(AccessToken).update({ id }, { revokedAt });
  },
  async saveSession({ manager }: Transaction, row: SessionRow): Promise<void> {
    await manager.getRepository(BrowserSession).upsert(row, ['hash']);
  },
  async dropSessions({ manager }: Transaction, hashes: readonly string[]): Promise<void> {
    for (const hash of hashes) await manager.getRepository(BrowserSession).delete({ hash });
  },
};
