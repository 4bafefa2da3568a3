/** Reads and writes of tokens and browser sessions. */
import { AccessToken, BrowserSession, type SessionRow, type TokenRow } from './access-entities.js';
import type { Transaction } from './connection.js';

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
